/** The roles that a plan's phases need and that nobody has yet. */
import { keep } from "../../keep";
import { type RoleMatrix, requiredRoles } from "../../matrix/model";
import { type Phase, roleOf, type StaffingPlan, saysSomething } from "../../model/plan";

/** By id of the role, the ids of the phases in which it is open, each once. */
export function unfilledRoles(plan: StaffingPlan, matrix: RoleMatrix): ReadonlyMap<string, ReadonlySet<string>> {
  const read = readerFor(matrix);
  const open = new Map<string, Set<string>>();
  for (const { phases } of plan.initiatives) {
    for (const phase of phases) {
      for (const role of read(phase)) {
        const known = open.get(role);
        if (known === undefined) open.set(role, new Set([phase.id]));
        else known.add(phase.id);
      }
    }
  }
  return open;
}

/** A phase that no edit has touched is read once for each matrix. */
const readerFor = keep((matrix: RoleMatrix) =>
  keep((phase: Phase): readonly string[] =>
    requiredRoles(matrix, phase.id)
      .filter(({ id }) => roleOf(phase, id)?.assignments.some(saysSomething) !== true)
      .map(({ id }) => id),
  ),
);
