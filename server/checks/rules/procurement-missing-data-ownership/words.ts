import type { Locale } from "../../../locale";
import type { RuleWords } from "../../rule";

export type Params = Readonly<Record<string, never>>;

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Buying is regulated, the ownership of data is not",
    message: () => "The policy says how to buy, but not who owns the data and who may earn money with it.",
    why: () =>
      "What the contract leaves open, the supplier decides: the public may have to pay for its own data, or see it sold.",
    remedy: () =>
      "Add a clause of the kind `data-ownership` that says who owns the data and what the supplier may do with it.",
  },
  fr: {
    title: "Les achats sont encadrés, mais pas les droits sur les données",
    message: () =>
      "La politique encadre les achats, mais ne dit ni à qui sont les données, ni qui peut en tirer profit.",
    why: () =>
      "Ce que le contrat laisse ouvert, le fournisseur le décide; le public risque de payer pour ses propres données, ou de les voir vendues.",
    remedy: () =>
      "Ajoutez une clause du genre `data-ownership` qui dit à qui sont les données et ce que le fournisseur peut en faire.",
  },
};
