import type { RuleOptions } from "../../option";

export const options = {
  threshold: {
    minimum: 0,
    words: {
      en: [
        "Threshold",
        "The amount from which a purchase goes to public tender, instead of the one that the organization states.",
      ],
      fr: [
        "Seuil",
        "Le montant à partir duquel un achat passe par un appel d’offres public, au lieu de celui qu’indique l’organisation.",
      ],
    },
  },
  within: {
    default: 0.1,
    minimum: 0,
    maximum: 1,
    words: {
      en: ["Margin", "How far below the threshold an amount may lie to be noticed, as a share of the threshold."],
      fr: ["Marge", "Jusqu’où sous le seuil un montant attire l’attention, en proportion du seuil."],
    },
  },
  least: {
    default: 2,
    minimum: 2,
    whole: true,
    words: {
      en: ["Number of contracts", "How many such contracts with one partner make a finding."],
      fr: ["Nombre de contrats", "Combien de tels contrats avec un même partenaire donnent un constat."],
    },
  },
} as const satisfies RuleOptions;
