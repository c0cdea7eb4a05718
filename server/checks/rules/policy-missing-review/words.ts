import type { Locale } from "../../../locale";
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
    title: "No review is planned",
    message: ({ kind }) => messages.en[kind],
    why: () =>
      "People, laws and threats change; a document that nobody reads again becomes wrong without anybody noticing.",
    remedy: () => "Write how often it is reviewed under `review`, for example `every: P1Y` for once a year.",
  },
  fr: {
    title: "Aucune révision n’est prévue",
    message: ({ kind }) => messages.fr[kind],
    why: () =>
      "Les gens, les lois et les menaces changent; un document que personne ne relit devient faux sans que nul ne s’en aperçoive.",
    remedy: () => "Indiquez le rythme sous `review`, par exemple la valeur `P1Y` de `every` pour une fois l’an.",
  },
};
