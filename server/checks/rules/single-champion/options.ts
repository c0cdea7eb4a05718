import type { RuleOptions } from "../../option";

export const options = {
  share: {
    default: 0.6,
    minimum: 0,
    maximum: 1,
    words: {
      en: [
        "Share",
        "The share of an initiative’s assignments from which on it rests on one person: 0.6 is six in ten.",
      ],
      fr: [
        "Part",
        "La part des affectations d’une initiative à partir de laquelle elle repose sur une seule personne. 0.6 vaut six sur dix.",
      ],
    },
  },
  least: {
    default: 5,
    minimum: 1,
    whole: true,
    words: {
      en: ["Least", "An initiative with fewer assignments than this is not looked at."],
      fr: ["Minimum", "Une initiative qui compte moins d’affectations n’est pas vérifiée."],
    },
  },
} as const satisfies RuleOptions;
