import type { Locale } from "../../../locale";
import { enumerate } from "../../../words";
import { idBehind, notInMatrix, type UnknownInMatrix } from "../../role-words";
import type { RuleWords } from "../../rule";

export const words: Readonly<Record<Locale, RuleWords<UnknownInMatrix>>> = {
  en: {
    title: "Unknown phase",
    message: (params) => notInMatrix("There is no phase", params, "en"),
    why: ({ matrix }) =>
      `Phases come from the role matrix${idBehind(matrix)}; a phase that is not in it is not checked, so missing roles go unnoticed.`,
    remedy: ({ matrix }) =>
      `Use one of these, exactly as written: ${enumerate([...matrix.phases.keys()], "en", "or")}.`,
  },
  fr: {
    title: "Phase inconnue",
    message: (params) => notInMatrix("Il n’y a pas de phase", params, "fr"),
    why: ({ matrix }) =>
      `Les phases viennent de la matrice des rôles${idBehind(matrix)}; une phase qui n’y figure pas n’est pas vérifiée, et les rôles manquants y passent inaperçus.`,
    remedy: ({ matrix }) =>
      `Employez l’une de celles-ci, telle quelle\u00a0: ${enumerate([...matrix.phases.keys()], "fr", "or")}.`,
  },
};
