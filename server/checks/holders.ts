/** Who has a role. */
import type { Initiative, StaffingPlan } from "../model/plan";

/** The ids and names by which a plan gives somebody a role, those of one initiative first; each once. */
export function holdersOf({ initiatives }: StaffingPlan, roleId: string, first: Initiative | undefined): string[] {
  const ordered = [...initiatives.filter((one) => one === first), ...initiatives.filter((one) => one !== first)];
  const assignments = ordered
    .flatMap(({ phases }) => phases.flatMap(({ roles }) => roles))
    .flatMap((role) => (role.id === roleId ? role.assignments : []));
  return [...new Set(assignments.flatMap(({ who }) => who.map(({ value }) => value)))];
}
