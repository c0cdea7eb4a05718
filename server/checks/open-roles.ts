/** Who is missing in a phase. */
import { type MatrixRole, requiredRoles } from "../matrix/model";
import type { PlainDate } from "../model/dates";
import { type Assignment, hasEnded, type Phase, type RoleEntry, roleOf, saysSomething } from "../model/plan";
import { optional } from "../optional";
import type { Context } from "../workspace/context";
import type { Scope } from "../workspace/scope";
import { isNoMap } from "./forms";
import { misspeltRoles } from "./roles";

/** A role that nobody has in a phase. */
export interface OpenRole {
  readonly role: MatrixRole;
  /** Where the phase writes it all the same: without a word on who has it (or with one such as `TBD`), or waived until a day that is past. */
  readonly entry?: RoleEntry;
  /** The last day of the waiver that has ended. */
  readonly ended?: PlainDate;
}

/**
 * The roles that the matrix asks for in a phase and that nobody has, then those that the phase writes without need and
 * without a word on who has them. None where the matrix does not know the phase, or where something else stands in
 * place of its roles. A misspelt role is not missing.
 */
export function openRoles({ matrix: inUse, today, scope }: Context, phase: Phase): OpenRole[] {
  const { matrix, unknown } = inUse;
  if (unknown !== undefined || !matrix.phases.has(phase.id) || isNoMap(phase.rolesPair?.value)) return [];
  const misspelt = misspeltRoles(matrix, phase);
  const required = requiredRoles(matrix, phase.id).filter(({ id }) => !misspelt.has(id));
  const open: OpenRole[] = [];
  for (const role of required) {
    const entry = roleOf(phase, role.id);
    if (entry === undefined || isSilent(scope, entry)) open.push({ role, ...optional("entry", entry) });
    else if (entry.assignments.every((item) => hasEnded(item, today))) {
      open.push({ role, entry, ...optional("ended", entry.assignments[0]?.until?.value) });
    }
  }
  for (const entry of phase.roles) {
    const role = matrix.roles.get(entry.id);
    if (role !== undefined && isSilent(scope, entry) && !required.includes(role)) open.push({ role, entry });
  }
  return open;
}

function isSilent(scope: Scope, { assignments }: RoleEntry): boolean {
  return assignments.every((assignment) => !answers(scope, assignment));
}

/** True when an assignment says who has the role, that it is vacant, or why nobody is needed; `TBD` says nothing. */
export function answers(scope: Scope, assignment: Assignment): boolean {
  return saysSomething(assignment, (word) => scope.placeholder(word) !== undefined);
}
