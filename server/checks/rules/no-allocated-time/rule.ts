import { isOnePerson } from "../../../model/parties";
import type { Initiative } from "../../../model/plan";
import type { CheckContext } from "../../context";
import { eachInitiative, partiesInScope } from "../../each-part";
import { defineRule, type Found } from "../../rule";
import { setTimeAside } from "./fixes";
import { type Params, words } from "./words";

/** Somebody who has a role and no time for it, where others of the initiative have. */
export default defineRule<Params>({
  id: "no-allocated-time",
  severity: "hint",
  kinds: ["staffing-plan"],
  reads: "workspace",
  source: {
    quote: "drive open source software efforts off the side of their desks",
    where: "ICCS-ISAC, Open source, module 2, section 2",
  },
  since: "0.1.0",
  words,
  check: eachInitiative(checkInitiative, partiesInScope),
  fixes: setTimeAside,
});

function* checkInitiative(context: CheckContext, initiative: Initiative): Iterable<Found<Params>> {
  const phases = initiative.phases.filter(({ status }) => status?.value !== "done");
  const isPlanned = initiative.phases.some(({ roles }) =>
    roles.some(({ assignments }) => assignments.some(({ who, fte }) => who.length > 0 && fte !== undefined)),
  );
  if (!isPlanned) return;
  const { matrix, unknown } = context.matrix;
  const seen = new Set<string>();
  for (const phase of phases) {
    for (const role of phase.roles) {
      // One cause, one finding: a role that there is not has one already.
      if (unknown === undefined && !matrix.roles.has(role.id)) continue;
      for (const assignment of role.assignments) {
        if (assignment.fte !== undefined) continue;
        for (const { value, node } of assignment.who) {
          const party = context.scope.party(value)?.value;
          if (party === undefined || !isOnePerson(party) || seen.has(value)) continue;
          seen.add(value);
          yield {
            spot: node,
            subject: value,
            params: {
              party,
              assignment,
              role: (unknown === undefined ? matrix.roles.get(role.id)?.title : undefined) ?? role.id,
            },
          };
        }
      }
    }
  }
}
