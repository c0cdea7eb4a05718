import type { Locale } from "../../../locale";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly written: string;
  /** A number without a unit. */
  readonly number: boolean;
  /** The same length of time as it is stored. */
  readonly meant?: string;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "A length of time that is written differently",
    message: ({ written, number, meant }) => {
      const text = quoted(written, "en");
      if (number) return `${text} does not say whether days, months or years are meant.`;
      return meant === undefined
        ? `${text} is not a length of time.`
        : `${text} is written ${quoted(meant, "en")} in these files.`;
    },
    why: () =>
      "Due dates are computed from it; one way of writing it is read alike by all programs and in all languages.",
    remedy: ({ meant }) =>
      meant === undefined
        ? "Write P, a number, and Y, M, W or D for years, months, weeks or days: P6M is six months, P10D is ten days."
        : `Write ${quoted(meant, "en")}.`,
  },
  fr: {
    title: "Une durée écrite autrement",
    message: ({ written, number, meant }) => {
      const text = quoted(written, "fr");
      if (number) return `${text} ne dit pas s’il s’agit de jours, de mois ou d’années.`;
      return meant === undefined
        ? `${text} n’est pas une durée.`
        : `${text} s’écrit ${quoted(meant, "fr")} dans ces fichiers.`;
    },
    why: () =>
      "Elle sert à calculer les échéances; une seule façon de l’écrire est comprise par tous les programmes et dans toutes les langues.",
    remedy: ({ meant }) =>
      meant === undefined
        ? "Écrivez P, un nombre, puis Y, M, W ou D pour années, mois, semaines ou jours, par exemple P6M pour six mois ou P10D pour dix jours."
        : `Écrivez ${quoted(meant, "fr")}.`,
  },
};
