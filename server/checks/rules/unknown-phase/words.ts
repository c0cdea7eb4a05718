import type { Locale } from "../../../locale";
import type { RoleMatrix } from "../../../matrix/model";
import { enumerate, quoted } from "../../../words";
import type { Reference } from "../../../workspace/references";
import { idBehind } from "../../roles";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly reference: Reference;
  /** The id that is most likely meant. */
  readonly guess?: string;
  readonly matrix: RoleMatrix;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Unknown phase",
    message: ({ reference, guess }) => {
      const unknown = `There is no phase ${quoted(reference.value, "en")}`;
      return guess === undefined
        ? `${unknown} in the role matrix.`
        : `${unknown}. Did you mean ${quoted(guess, "en")}?`;
    },
    why: ({ matrix }) =>
      `Phases come from the role matrix${idBehind(matrix)}; a phase that is not in it is not checked, so missing roles go unnoticed.`,
    remedy: ({ matrix }) =>
      `Use one of these, exactly as written: ${enumerate([...matrix.phases.keys()], "en", "or")}.`,
  },
  fr: {
    title: "Phase inconnue",
    message: ({ reference, guess }) => {
      const unknown = `Il n’y a pas de phase ${quoted(reference.value, "fr")}`;
      return guess === undefined
        ? `${unknown} dans la matrice des rôles.`
        : `${unknown}. Vouliez-vous dire ${quoted(guess, "fr")}?`;
    },
    why: ({ matrix }) =>
      `Les phases viennent de la matrice des rôles${idBehind(matrix)}; une phase qui n’y figure pas n’est pas vérifiée, et les rôles manquants y passent inaperçus.`,
    remedy: ({ matrix }) =>
      `Employez l’une de celles-ci, telle quelle\u00a0: ${enumerate([...matrix.phases.keys()], "fr", "or")}.`,
  },
};
