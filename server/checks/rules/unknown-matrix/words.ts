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
    title: "Unknown role matrix",
    message: ({ id, meant }) =>
      meant === undefined
        ? `There is no role matrix ${quoted(id, "en")}.`
        : `There is no role matrix ${quoted(id, "en")}; did you mean ${quoted(meant, "en")}?`,
    why: () => "The matrix says which roles each phase needs; without it, roles and phases cannot be checked here.",
    remedy: ({ known }) => `Name one that exists: ${enumerate(known, "en", "or")}.`,
  },
  fr: {
    title: "Matrice des rôles inconnue",
    message: ({ id, meant }) =>
      meant === undefined
        ? `Il n’y a pas de matrice des rôles ${quoted(id, "fr")}.`
        : `Il n’y a pas de matrice des rôles ${quoted(id, "fr")}; vouliez-vous dire ${quoted(meant, "fr")}?`,
    why: () =>
      "La matrice dit de quels rôles chaque phase a besoin; sans elle, les rôles et les phases ne peuvent être vérifiés ici.",
    remedy: ({ known }) => `Nommez-en une qui existe\u00a0: ${enumerate(known, "fr", "or")}.`,
  },
};
