import type { SyntaxNode } from "../../../document/tree";
import type { Locale } from "../../../locale";
import type { RuleWords } from "../../rule";

export interface Params {
  /** Where the change manager is named. */
  readonly node: SyntaxNode;
  /** The departments that the initiative changes. */
  readonly departments: readonly string[];
  /** What people call the change manager. */
  readonly manager: (locale: Locale) => string;
  /** What people call the department of the change manager. */
  readonly department: (locale: Locale) => string;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Change manager of a department that changes",
    message: ({ manager, department }) =>
      `Change manager ${manager("en")} belongs to ${department("en")}, which this initiative changes.`,
    why: () =>
      "Departments that change gain or lose by it; only somebody who belongs to none of them can weigh what each of them says.",
    remedy: () =>
      "Name somebody from a department that the initiative leaves as it is, such as the open source office or the general management.",
  },
  fr: {
    title: "Gestion du changement par un service touché",
    message: ({ manager, department }) =>
      `${manager("fr")} gère le changement et relève de ${department("fr")}, un service que l’initiative change.`,
    why: () =>
      "Les services qui changent y gagnent ou y perdent; seule une personne extérieure à ces services peut peser ce que dit chacun.",
    remedy: () =>
      "Nommez une personne d’un service que l’initiative ne change pas, par exemple du bureau du logiciel libre ou de la direction générale.",
  },
};
