import type { Spot } from "../../../document/document";
import { asMap } from "../../../document/tree";
import { type Assignment, type RoleEntry, saysSomething } from "../../../model/plan";
import { eachPhase } from "../../each-part";
import { defineRule } from "../../rule";
import { fillOpenRole } from "./fixes";
import { type Params, words } from "./words";

/** A role that is written and says neither who has it, nor that it is vacant or waived. */
export default defineRule<Params>({
  id: "unassigned-role",
  severity: "warning",
  kinds: ["staffing-plan"],
  reads: "chunk",
  source: {
    quote: "difficult to determine who actually owns a process",
    where: "ICCS-ISAC, Open source, module 2, section 2",
  },
  since: "0.1.0",
  mildInDrafts: true,
  words,
  check: eachPhase(function* (context, phase) {
    const { matrix, unknown } = context.matrix;
    for (const entry of phase.roles) {
      const role = unknown === undefined ? matrix.roles.get(entry.id) : undefined;
      // An unknown role is the finding of `unknown-role`, whatever it holds.
      if (role === undefined && unknown === undefined) continue;
      const titles = {
        entry,
        role: role?.title ?? entry.id,
        external: role?.external !== false,
        phase: (unknown === undefined ? matrix.phases.get(phase.id)?.title : undefined) ?? phase.id,
      };
      for (const { spot, assignment } of silentPlaces(entry)) {
        yield { spot, subject: entry.id, params: assignment === undefined ? titles : { ...titles, assignment } };
      }
    }
  }),
  fixes: fillOpenRole,
});

/** The whole entry when nothing in it names anybody, else the items that do not. */
function silentPlaces(entry: RoleEntry): { spot: Spot; assignment?: Assignment }[] {
  const silent = entry.assignments.filter((assignment) => !saysSomething(assignment));
  const only = entry.assignments.length === 1 ? silent[0] : undefined;
  if (silent.length === entry.assignments.length) {
    return [{ spot: entry.key, ...(only === undefined ? {} : { assignment: only }) }];
  }
  return silent.map((assignment) => ({ spot: asMap(assignment.node)?.pairs[0]?.key ?? assignment.node, assignment }));
}
