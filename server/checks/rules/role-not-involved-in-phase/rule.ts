import { phasesOfRole } from "../../../matrix/model";
import { eachPhase } from "../../each-part";
import { relatedCell } from "../../related";
import { defineRule } from "../../rule";
import { markAsExtra } from "./fixes";
import { type Params, words } from "./words";

/** A role of the matrix in a phase in which the matrix does not involve it, unless marked as extra. */
export default defineRule<Params>({
  id: "role-not-involved-in-phase",
  severity: "information",
  kinds: ["staffing-plan"],
  reads: "chunk",
  source: {
    quote: "These roles step into the foreground or background, depending on the specific phase",
    where: "ICCS-ISAC, Open source, module 2, section 2",
  },
  since: "0.1.0",
  needsMatrix: true,
  words,
  check: eachPhase(function* (context, phase) {
    const { matrix } = context.matrix;
    const matrixPhase = matrix.phases.get(phase.id);
    if (matrixPhase === undefined) return;
    for (const entry of phase.roles) {
      const role = matrix.roles.get(entry.id);
      if (role === undefined || role.involvement.has(phase.id)) continue;
      // An entry that says nothing yet is the finding of `unassigned-role`.
      if (entry.assignments.every((assignment) => assignment.extra)) continue;
      yield {
        spot: entry.key,
        subject: role.id,
        related: [relatedCell(context, role.id, phase)],
        params: {
          entry,
          role: role.title,
          phase: matrixPhase.title,
          involved: phasesOfRole(matrix, role.id).map(({ title }) => title),
        },
      };
    }
  }),
  fixes: markAsExtra,
});
