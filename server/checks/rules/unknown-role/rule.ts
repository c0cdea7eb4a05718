import { lookUp, referencesIn } from "../../../workspace/look-up";
import type { Reference } from "../../../workspace/references";
import { replaceReference } from "../../change";
import type { CheckContext } from "../../context";
import { nearest, nearestRole } from "../../roles";
import { defineRule } from "../../rule";
import { type Params, words } from "./words";

/** A role that the matrix in use does not have, as a key or as a value. */
export default defineRule<Params>({
  id: "unknown-role",
  severity: "error",
  kinds: ["staffing-plan"],
  reads: "workspace",
  since: "0.1.0",
  needsMatrix: true,
  words,
  *check(context) {
    for (const reference of referencesIn(context)) {
      const { kinds, value, node } = reference;
      if (kinds.length !== 1 || kinds[0] !== "role" || lookUp(context, reference).type !== "unknown") continue;
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

/** In a phase each role is written once, so only those that are not there come into question. */
function guessFor(context: CheckContext, { path, value, isKey }: Reference): string | undefined {
  const { matrix } = context.matrix;
  const [, initiativeId, , phaseId] = path;
  const initiative = isKey ? context.file.plan.initiatives.find(({ id }) => id === initiativeId) : undefined;
  const phase = initiative?.phases.find(({ id }) => id === phaseId);
  return phase === undefined ? nearest(value, [...matrix.roles.values()]) : nearestRole(matrix, phase, value);
}
