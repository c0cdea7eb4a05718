import { asMap, pairOf } from "../../../document/tree";
import { correspondingPhase, correspondingRole } from "../../../matrix/model";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import { textFor } from "../../languages";
import { freeId } from "../../names";
import type { Found } from "../../rule";
import { addEntry } from "../../yaml-text";
import type { Params } from "./words";

const title = { en: "Our data stay ours", fr: "Nos données restent les nôtres" };
const text = {
  en: "We own all data that we or the public enter, and all data made from them. The supplier may not sell them, use them for other purposes or train models with them.",
  fr: "Nous sommes propriétaires de toutes les données que nous ou le public saisissons, et de celles qui en sont tirées. Le fournisseur ne peut ni les vendre, ni les employer à d’autres fins, ni s’en servir pour entraîner des modèles.",
};

/** Adds a clause that is complete, to be adapted to the law of the place. */
export function addClause(_found: Found<Params>, context: CheckContext): Fix[] {
  const { document } = context;
  const clauses = pairOf(document.root, "clauses");
  const edit =
    clauses &&
    addEntry(document, clauses, freeId("data-ownership", asMap(clauses.value)?.pairs.map(({ name }) => name) ?? []), {
      kind: "data-ownership",
      title: textFor(context, title),
      level: "must",
      text: textFor(context, text),
      ...fromMatrix(context),
    });
  if (edit === undefined) return [];
  return [
    {
      title: (locale) =>
        locale === "fr" ? "Ajouter une clause qui dit à qui sont les données" : "Add a clause on the ownership of data",
      safe: false,
      edits: [{ uri: document.uri, edits: [edit] }],
    },
  ];
}

/** Who sees to it and when, as far as the matrix has them; the person responsible is otherwise left to be filled in. */
function fromMatrix({ matrix }: CheckContext): { responsible: string | null; appliesIn: string[] | undefined } {
  const known = matrix.unknown === undefined;
  const role = known ? correspondingRole(matrix.matrix, "legal-specialist") : undefined;
  const phase = known ? correspondingPhase(matrix.matrix, "procurement") : undefined;
  return { responsible: role?.id ?? null, appliesIn: phase === undefined ? undefined : [phase.id] };
}
