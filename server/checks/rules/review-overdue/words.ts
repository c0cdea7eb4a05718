import type { Locale } from "../../../locale";
import type { PlainDate } from "../../../model/dates";
import type { Located } from "../../../model/values";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly due: PlainDate;
  readonly last: Located<PlainDate>;
  readonly today: PlainDate;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "A review is overdue",
    message: ({ due }) => `The review was due on ${due.toString()}.`,
    why: ({ last }) =>
      `The last review was on ${last.value.toString()}; what has changed since then may no longer agree with this document.`,
    remedy: () => "Read the document again with those concerned, then write the day on which you did so.",
  },
  fr: {
    title: "Une révision est en retard",
    message: ({ due }) => `La révision était prévue pour le ${due.toString()}.`,
    why: ({ last }) =>
      `La dernière révision date du ${last.value.toString()}; ce qui a changé depuis ne concorde peut-être plus avec ce document.`,
    remedy: () => "Relisez le document avec les personnes concernées, puis inscrivez le jour où vous l’avez fait.",
  },
};
