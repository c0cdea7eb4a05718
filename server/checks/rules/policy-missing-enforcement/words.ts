import type { Locale } from "../../../locale";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

/** What is not said: who enforces the policy, how; at least one of the two. */
export interface Params {
  readonly by: boolean;
  readonly how: boolean;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Policy without enforcement",
    message: ({ by, how }) =>
      by && how
        ? "The policy does not say how it is enforced, nor by whom."
        : by
          ? "The policy does not say who enforces it."
          : "The policy does not say how it is enforced.",
    why: () =>
      "A policy that nobody checks remains a dead letter: those who follow it bear the cost, and those who do not go unnoticed.",
    remedy: () =>
      `Write under ${quoted("enforcement:", "en")} who checks that the policy is followed (${quoted("by", "en")}) and in what way (${quoted("how", "en")}).`,
  },
  fr: {
    title: "Politique sans mécanisme d’application",
    message: ({ by, how }) =>
      by && how
        ? "La politique ne dit ni comment elle est appliquée, ni par qui."
        : by
          ? "La politique ne dit pas qui veille à son application."
          : "La politique ne dit pas comment elle est appliquée.",
    why: () =>
      "Une politique que personne ne vérifie reste lettre morte; les équipes qui la suivent en assument le coût, et les autres passent inaperçues.",
    remedy: () =>
      `Inscrivez sous ${quoted("enforcement:", "fr")} qui vérifie que la politique est suivie (${quoted("by", "fr")}) et de quelle façon (${quoted("how", "fr")}).`,
  },
};
