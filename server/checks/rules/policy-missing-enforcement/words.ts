import type { Locale } from "../../../locale";
import type { RuleWords } from "../../rule";

/** What is not said: who enforces the policy, how; at least one of the two. */
export interface Params {
  readonly by: boolean;
  readonly how: boolean;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "The policy does not say how it is enforced",
    message: ({ by, how }) =>
      by && how
        ? "The policy does not say how it is enforced, nor by whom."
        : by
          ? "The policy does not say who enforces it."
          : "The policy does not say how it is enforced.",
    why: () =>
      "A policy that nobody checks stays paper: those who follow it carry the cost, and those who do not go unnoticed.",
    remedy: () => "Write under `enforcement` who checks that the policy is followed (`by`) and in what way (`how`).",
  },
  fr: {
    title: "La politique ne dit pas comment elle est appliquée",
    message: ({ by, how }) =>
      by && how
        ? "La politique ne dit ni comment elle est appliquée, ni par qui."
        : by
          ? "La politique ne dit pas qui veille à son application."
          : "La politique ne dit pas comment elle est appliquée.",
    why: () =>
      "Une politique que personne ne vérifie reste lettre morte; ceux qui la suivent en portent le coût, et les autres passent inaperçus.",
    remedy: () =>
      "Inscrivez sous `enforcement` qui vérifie que la politique est suivie (`by`) et de quelle façon (`how`).",
  },
};
