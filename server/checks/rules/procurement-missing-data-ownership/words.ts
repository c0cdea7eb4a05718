import type { Locale } from "../../../locale";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export type Params = Readonly<Record<string, never>>;

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Procurement without data ownership",
    message: () => "The policy says how to buy, but not who owns the data and who may profit from them.",
    why: () =>
      "What the contract leaves open, the supplier decides: your organization may have to pay for its own data, or see them sold.",
    remedy: () =>
      `Add a clause of the kind ${quoted("data-ownership", "en")} that says who owns the data and what the supplier may do with them.`,
  },
  fr: {
    title: "Approvisionnement sans clause sur les données",
    message: () =>
      "La politique encadre les achats, mais ne dit ni à qui sont les données ni qui peut en tirer profit.",
    why: () =>
      "Ce que le contrat laisse ouvert, le fournisseur le décide; votre organisation risque de payer pour ses propres données, ou de les voir vendues.",
    remedy: () =>
      `Ajoutez une clause de type ${quoted("data-ownership", "fr")} qui dit à qui sont les données et ce que le fournisseur peut en faire.`,
  },
};
