import type { Locale } from "../../../locale";
import type { Initiative } from "../../../model/plan";
import { type Text, textIn } from "../../../model/values";
import { enumerate } from "../../../words";
import { titleOfInitiative } from "../../names";
import type { RuleWords } from "../../rule";

interface Titled {
  readonly id: string;
  readonly title?: Text;
}

export interface Params {
  readonly initiative: Initiative;
  readonly department: Titled;
  /** The departments that the initiative changes as well, and from which nobody comes. */
  readonly absent: readonly Titled[];
}

function titleOf({ id, title }: Titled, locale: Locale): string {
  return textIn(title, locale) ?? id;
}

function titlesOf(departments: readonly Titled[], locale: Locale): string {
  return enumerate(
    departments.map((department) => titleOf(department, locale)),
    locale,
  );
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Initiative of a single department",
    message: ({ initiative, department }) =>
      `Everybody in ${titleOfInitiative(initiative, "en")} comes from one department: ${titleOf(department, "en")}.`,
    why: () =>
      "Software that one department chooses alone often fails with the others, who use it, pay for it or answer for it.",
    remedy: ({ absent }) =>
      absent.length === 0
        ? "Give a role to somebody from another department: those who will use the software, or finance, procurement or legal people."
        : `Give a role to somebody from the other departments that it changes: ${titlesOf(absent, "en")}.`,
  },
  fr: {
    title: "Initiative d’un seul service",
    message: ({ initiative, department }) =>
      `Tout le monde dans ${titleOfInitiative(initiative, "fr")} vient d’un seul service\u00a0: ${titleOf(department, "fr")}.`,
    why: () =>
      "Un logiciel qu’un service choisit seul échoue souvent auprès des autres, qui l’utilisent, le paient ou en répondent.",
    remedy: ({ absent }) =>
      absent.length === 0
        ? "Confiez un rôle à quelqu’un d’un autre service, par exemple celui qui se servira du logiciel, ou des finances, de l’approvisionnement ou des services juridiques."
        : `Confiez un rôle à quelqu’un des autres services dont le travail change\u00a0: ${titlesOf(absent, "fr")}.`,
  },
};
