import type { SyntaxNode } from "../../../document/tree";
import type { Locale } from "../../../locale";
import { enumerate, quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  /** What is written: an id, or an expression that holds it. */
  readonly text: string;
  readonly node: SyntaxNode;
  /** The id that was withdrawn. */
  readonly id: string;
  /** What takes its place; empty when nothing does. */
  readonly successors: readonly string[];
}

function choices(successors: readonly string[], locale: Locale): string {
  return enumerate(
    successors.map((id) => quoted(id, locale)),
    locale,
    "or",
  );
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Withdrawn name of a licence",
    message: ({ id }) => `The SPDX list has withdrawn the name ${quoted(id, "en")}.`,
    why: ({ successors }) =>
      successors.length === 2
        ? "The old name leaves open whether only this version counts or also those to come, and this decides what others may do with the code."
        : "The list keeps the old name only for what was written before; new tools may not know it.",
    remedy: ({ successors }) =>
      successors.length === 0
        ? "Look up at spdx.org/licenses which licence it is today."
        : `Write ${choices(successors, "en")}.`,
  },
  fr: {
    title: "Nom de licence retiré",
    message: ({ id }) => `La liste SPDX a retiré le nom ${quoted(id, "fr")}.`,
    why: ({ successors }) =>
      successors.length === 2
        ? "L’ancien nom ne dit pas si seule cette version s’applique ou aussi celles à venir, ce qui décide de ce que les autres peuvent faire du code."
        : "La liste ne garde l’ancien nom que pour les textes d’avant; un outil récent peut ne pas le connaître.",
    remedy: ({ successors }) =>
      successors.length === 0
        ? "Cherchez sur spdx.org/licenses de quelle licence il s’agit aujourd’hui."
        : `Écrivez ${choices(successors, "fr")}.`,
  },
};
