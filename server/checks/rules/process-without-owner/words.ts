import type { Locale } from "../../../locale";
import type { Initiative } from "../../../model/plan";
import { quoted } from "../../../words";
import { initiativeName } from "../../names";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly initiative: Initiative;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Process without an owner",
    message: ({ initiative }) => `${quoted(initiativeName(initiative, "en"), "en")} has no process owner.`,
    why: () =>
      "New software changes how people work; without somebody who answers for that work, each question about it goes from office to office.",
    remedy: () =>
      `Name under ${quoted("processOwner:", "en")} the person or position that may decide how the work is done, usually in the department that uses the software.`,
  },
  fr: {
    title: "Processus sans responsable",
    message: ({ initiative }) =>
      `L’initiative ${quoted(initiativeName(initiative, "fr"), "fr")} n’a pas de responsable du processus.`,
    why: () =>
      "Un nouveau logiciel change la façon de travailler; si personne ne répond de ce travail, chaque question passe de bureau en bureau.",
    remedy: () =>
      `Nommez sous ${quoted("processOwner:", "fr")} la personne ou le poste qui peut décider de la façon de travailler, d’ordinaire dans le service qui utilise le logiciel.`,
  },
};
