import { addClause, type ModelClause } from "../../clauses";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import type { Params } from "./words";

const clause: ModelClause = {
  kind: "data-ownership",
  title: { en: "Our data stay ours", fr: "Nos données restent les nôtres" },
  text: {
    en: "We own all data that we or the public enter, and all data made from them. The supplier may not sell them, use them for other purposes or train models with them.",
    fr: "Nous sommes propriétaires de toutes les données que nous ou le public saisissons, et de celles qui en sont tirées. Le fournisseur ne peut ni les vendre, ni les employer à d’autres fins, ni s’en servir pour entraîner des modèles.",
  },
  role: "legal-specialist",
  phase: "procurement",
};

/** Adds a clause that is complete, to be adapted to the law of the place. */
export function addOwnership(_found: Found<Params>, context: CheckContext): Fix[] {
  return addClause(context, clause, (locale) =>
    locale === "fr" ? "Ajouter une clause qui dit à qui sont les données" : "Add a clause on the ownership of data",
  );
}
