import type { Locale } from "../../../locale";
import { quoted, shortened } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  /** Where the whole text stands: from what is before the comma to the end. */
  readonly start: number;
  readonly end: number;
  /** The whole as it was meant. */
  readonly meant: string;
  /** What follows the comma. */
  readonly rest: string;
  /** True for `0,5`. */
  readonly isNumber: boolean;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Comma in a text in braces",
    message: ({ meant, rest, isNumber }) =>
      isNumber
        ? `The comma cuts the number in two; it is written ${quoted(meant, "en")} here.`
        : `The comma before ${quoted(shortened(rest), "en")} cuts this text in two.`,
    why: () =>
      "In braces, a comma ends an entry: what follows it is read as a key of its own, and the value is cut short.",
    remedy: ({ meant, isNumber }) =>
      isNumber ? `Write ${quoted(meant, "en")}, with a point.` : "Put the whole text in quotation marks.",
  },
  fr: {
    title: "Virgule dans un texte entre accolades",
    message: ({ meant, rest, isNumber }) =>
      isNumber
        ? `La virgule coupe ce nombre en deux; il s’écrit ici ${quoted(meant, "fr")}.`
        : `La virgule devant ${quoted(shortened(rest), "fr")} coupe ce texte en deux.`,
    why: () =>
      "Entre accolades, une virgule termine une entrée\u00a0: ce qui la suit est lu comme une clé à part, et la valeur est tronquée.",
    remedy: ({ meant, isNumber }) =>
      isNumber ? `Écrivez ${quoted(meant, "fr")}, avec un point.` : "Mettez tout le texte entre guillemets.",
  },
};
