import type { Locale } from "../../../locale";
import type { PlainDate } from "../../../model/dates";
import type { Located } from "../../../model/values";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly due: PlainDate;
  readonly last: Located<PlainDate>;
  readonly today: PlainDate;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Overdue review",
    message: ({ due }) => `The review was due on ${due}.`,
    why: ({ last }) => `The last review was on ${last.value}; what has changed since then may not be in this document.`,
    remedy: () =>
      `Read the document again with the people concerned, then write that day after ${quoted("last:", "en")}.`,
  },
  fr: {
    title: "Révision en retard",
    message: ({ due }) => `La révision était prévue pour le ${due}.`,
    why: ({ last }) =>
      `La dernière révision date du ${last.value}; ce qui a changé depuis ne se trouve peut-être pas dans ce document.`,
    remedy: () =>
      `Relisez le document avec les personnes concernées, puis inscrivez ce jour après ${quoted("last:", "fr")}.`,
  },
};
