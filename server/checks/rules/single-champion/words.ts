import type { Locale } from "../../../locale";
import type { Initiative } from "../../../model/plan";
import { nameOfSomebody, titleOfInitiative } from "../../names";
import type { RuleWords } from "../../rule";
import type { Somebody } from "../../who";

export interface Params {
  readonly somebody: Somebody;
  readonly initiative: Initiative;
  /** How many of the assignments the person has without a deputy. */
  readonly carried: number;
  readonly all: number;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Initiative that rests on one person",
    message: ({ somebody, initiative, carried, all }) =>
      `${nameOfSomebody(somebody, "en")} has ${carried} of ${all} assignments in ${titleOfInitiative(initiative, "en")}, without a deputy.`,
    why: () => "If this person falls ill, is worn out or leaves, the initiative comes to a halt, however good it is.",
    remedy: () => "Name a deputy for some of these roles, or give some of them to other people.",
  },
  fr: {
    title: "Initiative qui repose sur une seule personne",
    message: ({ somebody, initiative, carried, all }) =>
      `${nameOfSomebody(somebody, "fr")} a ${carried} des ${all} affectations de l’initiative ${titleOfInitiative(initiative, "fr")}, sans suppléance.`,
    why: () => "Si cette personne tombe malade, s’épuise ou s’en va, l’initiative s’arrête, si bonne soit-elle.",
    remedy: () => "Nommez une suppléance pour certains de ces rôles, ou confiez-en à d’autres personnes.",
  },
};
