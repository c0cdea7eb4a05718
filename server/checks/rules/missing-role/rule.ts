import type { Phase } from "../../../model/plan";
import type { CheckContext } from "../../context";
import { eachInitiative } from "../../each-part";
import { forkRule, forkWithoutDeveloper, isForkRuleOn } from "../../forks";
import { openRoles } from "../../open-roles";
import { relatedCell } from "../../related";
import { defineRule, type Found } from "../../rule";
import { addRoleFixes } from "./fixes";
import { type Params, words } from "./words";

/** Who must take part in a phase and is named nowhere in it. */
export default defineRule<Params>({
  id: "missing-role",
  severity: "warning",
  kinds: ["staffing-plan"],
  reads: "chunk",
  source: {
    quote: "Ideally, you will be able to draw on the skills and expertise of several different roles",
    where: "ICCS-ISAC, Open source, module 2, section 2",
  },
  since: "0.1.0",
  needsMatrix: true,
  mildInDrafts: true,
  words,
  check: eachInitiative(
    function* (context, initiative) {
      const forked = isForkRuleOn(context) ? forkWithoutDeveloper(context, initiative) : undefined;
      // Of the developer whom a fork needs another rule speaks.
      for (const phase of initiative.phases) {
        yield* checkPhase(context, phase, phase === forked?.phase ? forked.role.id : undefined);
      }
    },
    ({ settings }) => [settings.get(forkRule)],
  ),
  fixes: addRoleFixes,
});

function* checkPhase(context: CheckContext, phase: Phase, elsewhere: string | undefined): Iterable<Found<Params>> {
  const { matrix } = context.matrix;
  const title = matrix.phases.get(phase.id)?.title;
  if (title === undefined) return;
  // An entry that says nothing yet is the finding of `unassigned-role`.
  const missing = openRoles(context, phase).filter(
    ({ role, entry, ended }) => role.id !== elsewhere && (entry === undefined || ended !== undefined),
  );
  const common = { phase, title, matrix: matrix.id, allMissing: missing };
  if (phase.roles.length === 0 && missing.length > 1) {
    yield { spot: phase.key, params: { ...common, missing } };
    return;
  }
  for (const open of missing) {
    const { role } = open;
    const related = [relatedCell(context, role.id, phase)];
    yield { spot: phase.key, subject: role.id, related, params: { ...common, missing: [open] } };
  }
}
