import type { Locale } from "../../../locale";
import type { Located } from "../../../model/values";
import { enumerate, quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly id: string;
  readonly at: Located<string>;
  /** The ids of the matrices that there are. */
  readonly known: readonly string[];
  readonly meant?: string;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "An unknown role matrix",
    message: ({ id, meant }) =>
      meant === undefined
        ? `There is no role matrix ${quoted(id, "en")}.`
        : `There is no role matrix ${quoted(id, "en")}; did you mean ${quoted(meant, "en")}?`,
    why: () =>
      "The matrix says which roles each phase needs; without it, nothing can be said about roles and phases here.",
    remedy: ({ known }) => `Name one that there is: ${enumerate(known, "en", "or")}.`,
  },
  fr: {
    title: "Une matrice des rôles inconnue",
    message: ({ id, meant }) =>
      meant === undefined
        ? `Il n’y a pas de matrice des rôles ${quoted(id, "fr")}.`
        : `Il n’y a pas de matrice des rôles ${quoted(id, "fr")}; vouliez-vous dire ${quoted(meant, "fr")}?`,
    why: () =>
      "La matrice dit de quels rôles chaque phase a besoin; sans elle, rien ne peut être dit ici des rôles et des phases.",
    remedy: ({ known }) => `Nommez-en une qui existe\u00a0: ${enumerate(known, "fr", "or")}.`,
  },
};
