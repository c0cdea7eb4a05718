import type { RuleOptions } from "../../option";

export const options = {
  share: {
    default: 0.5,
    minimum: 0,
    maximum: 1,
    words: {
      en: [
        "Share",
        "The share of an initiative’s assignments that must have a time before the others are asked for theirs: 0.5 is half of them.",
      ],
      fr: [
        "Part",
        "La part des affectations d’une initiative qui doivent avoir un temps avant que les autres soient signalées. 0.5 vaut la moitié.",
      ],
    },
  },
} as const satisfies RuleOptions;
