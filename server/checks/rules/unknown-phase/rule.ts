import { asMap, nodeAt } from "../../../document/tree";
import { lookUp, referencesIn } from "../../../workspace/look-up";
import type { Reference } from "../../../workspace/references";
import { replaceReference } from "../../change";
import type { CheckContext } from "../../context";
import { nearest } from "../../roles";
import { defineRule } from "../../rule";
import { type Params, words } from "./words";

/** A phase that the matrix in use does not have, as a key or as a value. */
export default defineRule<Params>({
  id: "unknown-phase",
  severity: "error",
  kinds: ["staffing-plan", "policy", "role-matrix"],
  reads: "workspace",
  since: "0.1.0",
  needsMatrix: true,
  words,
  *check(context) {
    for (const reference of referencesIn(context)) {
      const { kinds, value, node } = reference;
      if (kinds.length !== 1 || kinds[0] !== "phase" || lookUp(context, reference).type !== "unknown") continue;
      // One cause, one finding: the structure check speaks of some keys itself.
      if (context.structure.some((problem) => problem.node === node)) continue;
      const guess = guessFor(context, reference);
      yield {
        spot: node,
        subject: value,
        params: { reference, matrix: context.matrix.matrix, ...(guess === undefined ? {} : { guess }) },
      };
    }
  },
  fixes: ({ params }, { document }) => replaceReference(document, params.reference, params.guess),
});

/** A phase that stands in the same place already does not come into question. */
function guessFor(context: CheckContext, { path, value, isKey }: Reference): string | undefined {
  const around = isKey ? asMap(nodeAt(context.document.root, path.slice(0, -1))) : undefined;
  const there = new Set(around?.pairs.map(({ name }) => name));
  return nearest(
    value,
    [...context.matrix.matrix.phases.values()].filter(({ id }) => !there.has(id)),
  );
}
