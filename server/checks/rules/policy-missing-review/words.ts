import type { Locale } from "../../../locale";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly kind: "staffing-plan" | "policy" | "charter";
}

const messages: Readonly<Record<Locale, Readonly<Record<Params["kind"], string>>>> = {
  en: {
    "staffing-plan": "The staffing plan does not say how often it is reviewed.",
    policy: "The policy does not say how often it is reviewed.",
    charter: "The charter does not say how often it is reviewed.",
  },
  fr: {
    "staffing-plan": "Le plan de dotation ne dit pas à quel rythme il est révisé.",
    policy: "La politique ne dit pas à quel rythme elle est révisée.",
    charter: "La charte ne dit pas à quel rythme elle est révisée.",
  },
};

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "No planned review",
    message: ({ kind }) => messages.en[kind],
    why: () =>
      "People, laws and threats change; a document that is never read again goes out of date without anybody noticing.",
    remedy: () =>
      `Write under ${quoted("review:", "en")} how often it is reviewed, for example ${quoted("every: P1Y", "en")} for once a year.`,
  },
  fr: {
    title: "Aucune révision prévue",
    message: ({ kind }) => messages.fr[kind],
    why: () =>
      "Les gens, les lois et les menaces changent; un document que personne ne relit devient désuet sans que nul s’en aperçoive.",
    remedy: () =>
      `Inscrivez le rythme sous ${quoted("review:", "fr")}, par exemple ${quoted("every: P1Y", "fr")} pour une fois l’an.`,
  },
};
