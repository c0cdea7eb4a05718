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
    title: "A phase that the role matrix does not have",
    message: ({ reference, guess }) => {
      const unknown = `There is no phase ${quoted(reference.value, "en")}`;
      return guess === undefined
        ? `${unknown} in the role matrix.`
        : `${unknown}. Did you mean ${quoted(guess, "en")}?`;
    },
    why: ({ matrix }) =>
      `Phases come from the role matrix${idBehind(matrix)}; a phase that it does not have is counted nowhere, and nobody misses it.`,
    remedy: ({ matrix }) => `Use one of ${enumerate([...matrix.phases.keys()], "en", "or")}.`,
  },
  fr: {
    title: "Une phase inconnue de la matrice",
    message: ({ reference, guess }) => {
      const unknown = `Il n’y a pas de phase ${quoted(reference.value, "fr")}`;
      return guess === undefined
        ? `${unknown} dans la matrice des rôles.`
        : `${unknown}. Vouliez-vous dire ${quoted(guess, "fr")}?`;
    },
    why: ({ matrix }) =>
      `Les phases viennent de la matrice${idBehind(matrix)}; une phase qu’elle n’a pas n’est comptée nulle part.`,
    remedy: ({ matrix }) =>
      `Employez l’une de celles-ci, telles quelles\u00a0: ${enumerate([...matrix.phases.keys()], "fr", "or")}.`,
  },
};
