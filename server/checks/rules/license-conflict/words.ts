import type { SyntaxNode } from "../../../document/tree";
import type { Locale } from "../../../locale";
import type { LicenseList } from "../../../model/licenses";
import { enumerate, quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly name: string;
  readonly material: string;
  /** The lists in which it is, in their order. */
  readonly lists: readonly [LicenseList, LicenseList];
  /** Where it is named the second time. */
  readonly node: SyntaxNode;
}

function both(lists: Params["lists"], locale: Locale): string {
  return enumerate(
    lists.map((list) => quoted(list, locale)),
    locale,
  );
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Licence in two lists",
    message: ({ name, material, lists }) =>
      `For ${quoted(material, "en")}, the licence ${quoted(name, "en")} is under both ${both(lists, "en")}.`,
    why: () =>
      "The policy says two things at once: some will use the licence and others refuse it, and both are right.",
    remedy: ({ lists }) => `Decide which of ${both(lists, "en")} counts, and remove the licence from the other.`,
  },
  fr: {
    title: "Licence dans deux listes",
    message: ({ name, material, lists }) =>
      `Pour ${quoted(material, "fr")}, la licence ${quoted(name, "fr")} figure à la fois sous ${both(lists, "fr")}.`,
    why: () =>
      "La politique dit une chose et son contraire; les uns emploieront la licence, les autres la refuseront, et tous auront raison.",
    remedy: ({ lists }) => `Décidez laquelle de ${both(lists, "fr")} s’applique, et retirez la licence de l’autre.`,
  },
};
