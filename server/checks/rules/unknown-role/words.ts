import type { Locale } from "../../../locale";
import { enumerate } from "../../../words";
import { idBehind, notInMatrix, type UnknownInMatrix } from "../../role-words";
import type { RuleWords } from "../../rule";

export const words: Readonly<Record<Locale, RuleWords<UnknownInMatrix>>> = {
  en: {
    title: "Unknown role",
    message: (params) => notInMatrix("There is no role", params, "en"),
    why: ({ matrix }) =>
      `Roles come from the role matrix${idBehind(matrix)}; a role that is not in it does not count, so the role that was meant still looks empty.`,
    remedy: ({ matrix }) => `Use one of these, exactly as written: ${enumerate([...matrix.roles.keys()], "en", "or")}.`,
  },
  fr: {
    title: "Rôle inconnu",
    message: (params) => notInMatrix("Il n’y a pas de rôle", params, "fr"),
    why: ({ matrix }) =>
      `Les rôles viennent de la matrice des rôles${idBehind(matrix)}; un rôle qui n’y figure pas ne compte pas, et le rôle voulu semble toujours vide.`,
    remedy: ({ matrix }) =>
      `Employez l’un de ceux-ci, tel quel\u00a0: ${enumerate([...matrix.roles.keys()], "fr", "or")}.`,
  },
};
