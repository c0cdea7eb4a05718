import type { Locale } from "../../../locale";
import type { Initiative } from "../../../model/plan";
import { quoted } from "../../../words";
import { titleOfInitiative } from "../../names";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly initiative: Initiative;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Missing change manager",
    message: ({ initiative }) =>
      `${titleOfInitiative(initiative, "en")} changes the work of departments, and has no change manager.`,
    why: () => "New software fails more often with the people who have to work differently than with the technology.",
    remedy: () =>
      `Name with ${quoted("changeManager", "en")} somebody who prepares people for the change, best from none of these departments.`,
  },
  fr: {
    title: "Gestion du changement sans responsable",
    message: ({ initiative }) =>
      `${titleOfInitiative(initiative, "fr")} change le travail de services, et personne n’y est responsable de la gestion du changement.`,
    why: () =>
      "Un nouveau logiciel échoue plus souvent auprès des gens qui doivent travailler autrement qu’à cause de la technique.",
    remedy: () =>
      `Nommez avec ${quoted("changeManager", "fr")} quelqu’un qui prépare les gens au changement, de préférence d’aucun de ces services.`,
  },
};
