import type { RuleOptions } from "../../option";

export const options = {
  least: {
    default: 3,
    minimum: 2,
    whole: true,
    words: {
      en: ["Least", "How many people with a department an initiative must have before it is looked at."],
      fr: ["Minimum", "Le nombre de personnes rattachées à un service à partir duquel une initiative est vérifiée."],
    },
  },
} as const satisfies RuleOptions;
