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
    title: "Length of time in another form",
    message: ({ written, number, meant }) => {
      const text = quoted(written, "en");
      if (number) return `${text} does not say whether days, months or years are meant.`;
      return meant === undefined
        ? `${text} is not a length of time.`
        : `${text} is written ${quoted(meant, "en")} in these files.`;
    },
    why: () =>
      "Due dates are computed from it; with a single way of writing it, every program and every reader understands the same.",
    remedy: ({ meant }) =>
      meant === undefined
        ? "Write for example P6M for six months, P1Y for one year or P10D for ten days."
        : `Write ${quoted(meant, "en")}.`,
  },
  fr: {
    title: "Durée écrite autrement",
    message: ({ written, number, meant }) => {
      const text = quoted(written, "fr");
      if (number) return `${text} ne dit pas s’il s’agit de jours, de mois ou d’années.`;
      return meant === undefined
        ? `${text} n’est pas une durée.`
        : `${text} s’écrit ${quoted(meant, "fr")} dans ces fichiers.`;
    },
    why: () =>
      "Elle sert à calculer les échéances; grâce à une seule façon de l’écrire, tous la comprennent de la même manière.",
    remedy: ({ meant }) =>
      meant === undefined
        ? "Écrivez par exemple P6M pour six mois, P1Y pour un an ou P10D pour dix jours."
        : `Écrivez ${quoted(meant, "fr")}.`,
  },
};
