import type { RuleOptions } from "../../option";

export const options = {
  tolerance: {
    default: 0,
    minimum: 0,
    maximum: 100,
    words: {
      en: ["Tolerance", "How many full-time equivalents above the capacity are accepted: 0.1 is half a day a week."],
      fr: [
        "Tolérance",
        "Le nombre d’équivalents temps plein acceptés au-delà de la capacité. 0.1 vaut une demi-journée par semaine.",
      ],
    },
  },
} as const satisfies RuleOptions;
