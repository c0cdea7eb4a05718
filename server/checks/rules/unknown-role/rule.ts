import type { Reference } from "../../../workspace/references";
import { replaceReference } from "../../change";
import type { CheckContext } from "../../context";
import type { UnknownInMatrix } from "../../role-words";
import { nearestRole, unknownInMatrix } from "../../roles";
import { defineRule } from "../../rule";
import { words } from "./words";

/** A role that the matrix in use does not have, as a key or as a value. */
export default defineRule<UnknownInMatrix>({
  id: "unknown-role",
  severity: "error",
  kinds: ["staffing-plan"],
  reads: "workspace",
  since: "0.1.0",
  needsMatrix: true,
  words,
  check: (context) => unknownInMatrix(context, "role", (reference) => guessFor(context, reference)),
  fixes: ({ params }, { document }) => replaceReference(document, params.reference, params.guess),
});

/** In a phase each role is written once, so only those that are not there come into question. */
function guessFor(context: CheckContext, { path, value, isKey }: Reference): string | undefined {
  const { matrix } = context.matrix;
  const [, initiativeId, , phaseId] = path;
  const initiative = isKey ? context.file.plan.initiatives.find(({ id }) => id === initiativeId) : undefined;
  const phase = initiative?.phases.find(({ id }) => id === phaseId);
  return nearestRole(matrix, phase, value);
}
