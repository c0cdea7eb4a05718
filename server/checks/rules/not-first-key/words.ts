import type { Locale } from "../../../locale";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly fault: "not-first" | "missing" | "blank";
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "First line missing or out of place",
    message: ({ fault }) => {
      if (fault === "not-first") return `The line ${quoted("ospo:", "en")} is too far down; it has to come first.`;
      if (fault === "blank") return "This file is still empty.";
      return `This file does not say what it is: the line ${quoted("ospo:", "en")} is missing.`;
    },
    why: () => "The first line tells people and programs what the file is, and therefore what belongs in it.",
    remedy: ({ fault }) =>
      fault === "not-first"
        ? "Move the line to the top; comments may come before it."
        : `Begin the file with a line such as ${quoted("ospo: policy/v1", "en")}.`,
  },
  fr: {
    title: "Première ligne absente ou mal placée",
    message: ({ fault }) => {
      if (fault === "not-first") return `La ligne ${quoted("ospo:", "fr")} est trop bas; elle doit venir en premier.`;
      if (fault === "blank") return "Ce fichier est encore vide.";
      return `Ce fichier ne dit pas ce qu’il est\u00a0: il y manque la ligne ${quoted("ospo:", "fr")}.`;
    },
    why: () => "La première ligne dit aux gens et aux programmes ce qu’est le fichier, et donc ce qu’il doit contenir.",
    remedy: ({ fault }) =>
      fault === "not-first"
        ? "Déplacez la ligne tout en haut; des commentaires peuvent la précéder."
        : `Commencez le fichier par une ligne telle que ${quoted("ospo: policy/v1", "fr")}.`,
  },
};
