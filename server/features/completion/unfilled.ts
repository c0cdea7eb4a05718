/** The roles that a plan's phases need and that nobody has yet. */
import { keep } from "../../keep";
import { type RoleMatrix, requiredRoles } from "../../matrix/model";
import { readPlaceholder } from "../../model/placeholders";
import { type Phase, roleOf, type StaffingPlan, saysSomething } from "../../model/plan";
import type { Scope } from "../../workspace/scope";

/** By id of the role, the ids of the phases in which it is open, each once. @param scope where the plan looks ids up */
export function unfilledRoles(
  plan: StaffingPlan,
  matrix: RoleMatrix,
  scope: Scope,
): ReadonlyMap<string, ReadonlySet<string>> {
  const read = readerFor(matrix);
  const open = new Map<string, Set<string>>();
  for (const { phases } of plan.initiatives) {
    for (const phase of phases) {
      for (const { role, words } of read(phase)) {
        // Somebody may have the id `tbd`.
        if (words.some((word) => scope.placeholder(word) === undefined)) continue;
        const known = open.get(role);
        if (known === undefined) open.set(role, new Set([phase.id]));
        else known.add(phase.id);
      }
    }
  }
  return open;
}

/** A role for which nothing is written but words such as `TBD`. */
interface Unfilled {
  readonly role: string;
  readonly words: readonly string[];
}

function isPlaceholder(word: string): boolean {
  return readPlaceholder(word) !== undefined;
}

/** A phase that no edit has touched is read once for each matrix. */
const readerFor = keep((matrix: RoleMatrix) =>
  keep((phase: Phase): readonly Unfilled[] =>
    requiredRoles(matrix, phase.id).flatMap(({ id }) => {
      const assignments = roleOf(phase, id)?.assignments ?? [];
      if (assignments.some((assignment) => saysSomething(assignment, isPlaceholder))) return [];
      return [{ role: id, words: assignments.flatMap(({ who }) => who.map(({ value }) => value)) }];
    }),
  ),
);
