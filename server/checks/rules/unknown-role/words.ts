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
    title: "Unknown role",
    message: ({ reference, guess }) => {
      const unknown = `There is no role ${quoted(reference.value, "en")}`;
      return guess === undefined
        ? `${unknown} in the role matrix.`
        : `${unknown}. Did you mean ${quoted(guess, "en")}?`;
    },
    why: ({ matrix }) =>
      `Roles come from the role matrix${idBehind(matrix)}; a role that is not in it does not count, so the role that was meant still looks empty.`,
    remedy: ({ matrix }) => `Use one of these, exactly as written: ${enumerate([...matrix.roles.keys()], "en", "or")}.`,
  },
  fr: {
    title: "Rôle inconnu",
    message: ({ reference, guess }) => {
      const unknown = `Il n’y a pas de rôle ${quoted(reference.value, "fr")}`;
      return guess === undefined
        ? `${unknown} dans la matrice des rôles.`
        : `${unknown}. Vouliez-vous dire ${quoted(guess, "fr")}?`;
    },
    why: ({ matrix }) =>
      `Les rôles viennent de la matrice des rôles${idBehind(matrix)}; un rôle qui n’y figure pas ne compte pas, et le rôle voulu semble toujours vide.`,
    remedy: ({ matrix }) =>
      `Employez l’un de ceux-ci, tel quel\u00a0: ${enumerate([...matrix.roles.keys()], "fr", "or")}.`,
  },
};
