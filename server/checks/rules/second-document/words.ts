import type { Locale } from "../../../locale";
import type { RuleWords } from "../../rule";

export interface Params {
  /** Number of the line, from 1. */
  readonly line: number;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Second document in the same file",
    message: ({ line }) => `A second document begins here; nothing from line ${line} on is read.`,
    why: () => "One file holds one document, so that each can be found, reviewed and approved on its own.",
    remedy: () => "Move what follows into a file of its own, or remove the line of hyphens if it all belongs together.",
  },
  fr: {
    title: "Deuxième document dans un même fichier",
    message: ({ line }) => `Un deuxième document commence ici; rien n’est lu à partir de la ligne ${line}.`,
    why: () =>
      "Un fichier contient un seul document, pour que chacun puisse être trouvé, révisé et approuvé séparément.",
    remedy: () =>
      "Placez la suite dans un fichier à part, ou supprimez la ligne de traits d’union si le tout forme un seul document.",
  },
};
