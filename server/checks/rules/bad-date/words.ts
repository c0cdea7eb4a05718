import type { Locale } from "../../../locale";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";
import type { TwoDays } from "./likely";
import type { Reading } from "./spoken";

export interface Params {
  readonly written: string;
  readonly reading: Reading;
  /** True where a month may stand as well as a day. */
  readonly month: boolean;
}

/** "; the first is more likely, since …": why the first of two days stands first. */
function likelier({ because }: TwoDays, locale: Locale): string {
  if (because === undefined) return "";
  return locale === "fr"
    ? `; le premier est plus probable, car ${reasons.fr[because]}`
    : `; the first is more likely, since ${reasons.en[because]}`;
}

const reasons = {
  en: {
    order: "the other would be out of order with the date beside it",
    "day-first": "other dates in this file put the day first",
    "month-first": "other dates in this file put the month first",
    language: "French puts the day first",
  },
  fr: {
    order: "l’autre contredirait la date voisine",
    "day-first": "d’autres dates de ce fichier commencent par le jour",
    "month-first": "d’autres dates de ce fichier commencent par le mois",
    language: "le français met le jour en premier",
  },
} as const;

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Unclear or impossible date",
    message: ({ written, reading }) => {
      const text = quoted(written, "en");
      switch (reading.kind) {
        case "date":
          return `${text} is written ${quoted(reading.date, "en")} in these files.`;
        case "two-days":
          return `${text} can mean two days.`;
        case "no-such-day":
          return `There is no day ${text} in the calendar.`;
        case "month":
          return `${text} is a month; a full day is needed here.`;
        case "none":
          return `${text} is not a date.`;
      }
    },
    why: ({ reading }) =>
      reading.kind === "two-days"
        ? "Some people read the day first and others the month, so nobody can tell which of the two is meant."
        : "Due dates, reminders and the order of phases are computed from dates.",
    remedy: ({ reading, month }) => {
      switch (reading.kind) {
        case "date":
          return `Write ${quoted(reading.date, "en")}.`;
        case "two-days":
          return `Write ${quoted(reading.one, "en")} or ${quoted(reading.other, "en")}${likelier(reading, "en")}.`;
        default:
          return month
            ? "Write year, month and day, such as 2026-11-23, or year and month, such as 2015-11."
            : "Write year, month and day, such as 2026-11-23.";
      }
    },
  },
  fr: {
    title: "Date imprécise ou impossible",
    message: ({ written, reading }) => {
      const text = quoted(written, "fr");
      switch (reading.kind) {
        case "date":
          return `${text} s’écrit ${quoted(reading.date, "fr")} dans ces fichiers.`;
        case "two-days":
          return `${text} peut désigner deux jours.`;
        case "no-such-day":
          return `Le jour ${text} n’existe pas dans le calendrier.`;
        case "month":
          return `${text} est un mois; il faut ici un jour précis.`;
        case "none":
          return `${text} n’est pas une date.`;
      }
    },
    why: ({ reading }) =>
      reading.kind === "two-days"
        ? "Certaines personnes lisent d’abord le jour, d’autres le mois; nul ne peut donc savoir de quel jour il s’agit."
        : "Les échéances, les rappels et l’ordre des phases sont calculés à partir des dates.",
    remedy: ({ reading, month }) => {
      switch (reading.kind) {
        case "date":
          return `Écrivez ${quoted(reading.date, "fr")}.`;
        case "two-days":
          return `Écrivez ${quoted(reading.one, "fr")} ou ${quoted(reading.other, "fr")}${likelier(reading, "fr")}.`;
        default:
          return month
            ? "Écrivez l’année, le mois et le jour, comme 2026-11-23, ou l’année et le mois, comme 2015-11."
            : "Écrivez l’année, le mois et le jour, comme 2026-11-23.";
      }
    },
  },
};
