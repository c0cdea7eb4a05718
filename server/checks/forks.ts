/** A version of one's own (a fork) that nobody looks after: two rules speak of it, and only one may. */
import { correspondingPhase, correspondingRole, type MatrixRole } from "../matrix/model";
import { hasEnded, type Initiative, type Phase, roleOf } from "../model/plan";
import type { CheckContext } from "./context";
import { misspeltRoles } from "./roles";
import { disabled } from "./rule";

export const forkRule = "fork-without-maintenance";

/** The maintenance of a fork, and the role of its developer. */
export interface ForkedPhase {
  readonly phase: Phase;
  readonly role: MatrixRole;
}

/** The maintenance phase of a fork in which no developer is named; nothing where there is a decision about the role. */
export function forkWithoutDeveloper(context: CheckContext, initiative: Initiative): ForkedPhase | undefined {
  const { matrix, unknown } = context.matrix;
  if (initiative.fork?.value !== true || unknown !== undefined) return undefined;
  const maintenance = correspondingPhase(matrix, "maintenance");
  const role = correspondingRole(matrix, "software-developer");
  const phase = initiative.phases.find(({ id }) => id === maintenance?.id);
  if (phase === undefined || role === undefined || misspeltRoles(matrix, phase).has(role.id)) return undefined;
  const entry = roleOf(phase, role.id);
  // A role that is written and says nothing is the finding of `unassigned-role`.
  const lacks =
    entry === undefined ||
    (entry.assignments.length > 0 && entry.assignments.every((item) => hasEnded(item, context.today)));
  return lacks ? { phase, role } : undefined;
}

/** True where the rule on forks speaks of the developer, so that others need not. */
export function isForkRuleOn({ settings }: CheckContext): boolean {
  return settings.get(forkRule)?.severity?.value !== disabled;
}
