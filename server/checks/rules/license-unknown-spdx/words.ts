import type { SyntaxNode } from "../../../document/tree";
import type { Locale } from "../../../locale";
import { enumerate, quoted, shortened } from "../../../words";
import type { LicenseReading } from "../../licenses/source";
import type { RuleWords } from "../../rule";

/** What is not clear, or a licence of the organization's own that nobody has described. */
export type Problem =
  | Exclude<LicenseReading, { readonly type: "known" }>
  | { readonly type: "undescribed"; readonly id: string };

export interface Params {
  readonly text: string;
  readonly node: SyntaxNode;
  readonly problem: Problem;
}

/** More would be a list to read instead of a choice. */
const mostChoices = 4;
/** Of a longer text the beginning says which is meant. */
const longest = 40;

/** The licences that may be meant, the likeliest first. */
export function choicesOf(problem: Problem): readonly string[] {
  if (problem.type === "open") return problem.choices.slice(0, mostChoices);
  if (problem.type === "misspelt") return [problem.meant];
  return problem.type === "unknown" && problem.guess !== undefined ? [problem.guess] : [];
}

function choices(problem: Problem, locale: Locale): string {
  return enumerate(
    choicesOf(problem).map((id) => quoted(id, locale)),
    locale,
    "or",
  );
}

function written(text: string, locale: Locale): string {
  return quoted(shortened(text, longest), locale);
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Licence without an SPDX name",
    message: ({ text, problem }) => {
      if (problem.type === "undescribed")
        return `The policy does not describe the licence ${written(problem.id, "en")}.`;
      if (problem.type === "misspelt") return `The SPDX name of ${written(text, "en")} is ${choices(problem, "en")}.`;
      if (problem.type === "open") return `${written(text, "en")} does not say which version of the licence is meant.`;
      const guess = choices(problem, "en");
      const known = `${written(text, "en")} is not a licence on the SPDX list.`;
      return guess === "" ? known : `${known} Did you mean ${guess}?`;
    },
    why: ({ problem }) =>
      problem.type === "undescribed"
        ? "Only your policy can say what a licence is that is not on the SPDX list: without a title and a link, nobody finds its text."
        : "The SPDX name says exactly which text counts; a supplier and the tools that take stock of licences understand no other.",
    remedy: ({ problem }) => {
      if (problem.type === "undescribed") {
        return `Add it under ${quoted("custom:", "en")} with its title and its address, or name a licence of the SPDX list.`;
      }
      const named = choices(problem, "en");
      if (problem.type === "misspelt") return `Write ${named}.`;
      if (problem.type === "open") return `Choose a version, such as ${named}.`;
      return named === ""
        ? `Look up its name at spdx.org/licenses; for another licence write ${quoted("LicenseRef-", "en")} and a name of your own.`
        : `Write ${named}, if that is the one; for a licence that is not on the list write ${quoted("LicenseRef-", "en")} and a name of your own.`;
    },
  },
  fr: {
    title: "Licence sans nom SPDX",
    message: ({ text, problem }) => {
      if (problem.type === "undescribed") return `La politique ne décrit pas la licence ${written(problem.id, "fr")}.`;
      if (problem.type === "misspelt") return `Le nom SPDX de ${written(text, "fr")} est ${choices(problem, "fr")}.`;
      if (problem.type === "open")
        return `${written(text, "fr")} ne dit pas de quelle version de la licence il s’agit.`;
      const guess = choices(problem, "fr");
      const known = `${written(text, "fr")} ne figure pas dans la liste des licences SPDX.`;
      return guess === "" ? known : `${known} Vouliez-vous dire ${guess}?`;
    },
    why: ({ problem }) =>
      problem.type === "undescribed"
        ? "Seule votre politique peut dire ce qu’est une licence absente de la liste SPDX; sans titre ni lien, personne n’en trouve le texte."
        : "Le nom SPDX dit exactement quel texte s’applique; les fournisseurs et les outils d’inventaire n’en comprennent pas d’autre.",
    remedy: ({ problem }) => {
      if (problem.type === "undescribed") {
        return `Ajoutez-la sous ${quoted("custom:", "fr")} avec son titre et son adresse, ou nommez une licence de la liste SPDX.`;
      }
      const named = choices(problem, "fr");
      if (problem.type === "misspelt") return `Écrivez ${named}.`;
      if (problem.type === "open") return `Choisissez une version, par exemple ${named}.`;
      return named === ""
        ? `Cherchez son nom sur spdx.org/licenses; pour une autre licence, écrivez ${quoted("LicenseRef-", "fr")} suivi d’un nom de votre choix.`
        : `Écrivez ${named}, si c’est bien celle-là; pour une licence absente de la liste, écrivez ${quoted("LicenseRef-", "fr")} suivi d’un nom de votre choix.`;
    },
  },
};
