import type { Locale } from "../../../locale";
import type { Assignment, Initiative, Phase, RoleEntry } from "../../../model/plan";
import type { Located } from "../../../model/values";
import { nameOfSomebody, titleOfInitiative } from "../../names";
import type { RuleWords } from "../../rule";
import type { Somebody } from "../../who";

/** Where the person, or a position that the person holds, is named without a deputy. */
export interface Place {
  readonly phase: Phase;
  readonly role: RoleEntry;
  readonly assignment: Assignment;
  readonly who: Located<string>;
}

export interface Params {
  readonly somebody: Somebody;
  readonly initiative: Initiative;
  /** The assignments that the person has without a deputy. */
  readonly places: readonly Place[];
  readonly all: number;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Initiative that rests on one person",
    message: ({ somebody, initiative, places, all }) =>
      `${nameOfSomebody(somebody, "en")} has ${places.length} of ${all} assignments in ${titleOfInitiative(initiative, "en")}, without a deputy.`,
    why: () => "If this person falls ill, is worn out or leaves, the initiative comes to a halt, however good it is.",
    remedy: () => "Name a deputy for some of these roles, or give some of them to other people.",
  },
  fr: {
    title: "Initiative qui repose sur une seule personne",
    message: ({ somebody, initiative, places, all }) =>
      `${nameOfSomebody(somebody, "fr")} a ${places.length} des ${all} affectations de l’initiative ${titleOfInitiative(initiative, "fr")}, sans suppléance.`,
    why: () => "Si cette personne tombe malade, s’épuise ou s’en va, l’initiative s’arrête, si bonne soit-elle.",
    remedy: () => "Nommez une suppléance pour certains de ces rôles, ou confiez-en à d’autres personnes.",
  },
};
