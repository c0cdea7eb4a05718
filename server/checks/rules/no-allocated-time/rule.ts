import { builtInRoleId } from "../../../matrix/model";
import { isOnePerson, type Party } from "../../../model/parties";
import type { Assignment, Initiative, Phase, RoleEntry } from "../../../model/plan";
import type { Located } from "../../../model/values";
import type { CheckContext } from "../../context";
import { eachInitiative, partiesInScope } from "../../each-part";
import type { OptionValues } from "../../option";
import { defineRule, type Found } from "../../rule";
import { setTimeAside } from "./fixes";
import { options } from "./options";
import { type Params, words } from "./words";

/** Somebody who has a role and no time for it, where most others of the initiative have. */
export default defineRule<Params, typeof options>({
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
  options,
  check: eachInitiative(checkInitiative, partiesInScope),
  fixes: setTimeAside,
});

/** Roles of the built-in matrix that decide and answer for what is done: nobody plans their hours. */
const deciders: ReadonlySet<string> = new Set(["policy-lead", "end-user-department-head"]);

/** Somebody who is named in a role, with what is said there. */
interface Named {
  readonly phase: Phase;
  readonly role: RoleEntry;
  readonly assignment: Assignment;
  readonly place: Located<string>;
  readonly party: Party;
}

function* checkInitiative(
  context: CheckContext,
  initiative: Initiative,
  { share }: OptionValues<typeof options>,
): Iterable<Found<Params>> {
  const all = [...named(context, initiative)];
  const withTime = all.filter(({ assignment }) => assignment.fte !== undefined).length;
  // A product such as 0.6 × 5 is not quite a whole number.
  if (withTime === 0 || withTime + 1e-9 < share * all.length) return;
  const { matrix, unknown } = context.matrix;
  const seen = new Set<string>();
  for (const { phase, role, assignment, place, party } of all) {
    if (assignment.fte !== undefined || phase.status?.value === "done" || seen.has(place.value)) continue;
    seen.add(place.value);
    const title = unknown === undefined ? matrix.roles.get(role.id)?.title : undefined;
    yield { spot: place.node, subject: place.value, params: { party, assignment, role: title ?? role.id } };
  }
}

/** The people, and the positions of one person, in roles whose time is planned. */
function* named(context: CheckContext, { phases }: Initiative): Iterable<Named> {
  const { matrix, unknown } = context.matrix;
  for (const phase of phases) {
    for (const role of phase.roles) {
      // One cause, one finding: a role that there is not has one already.
      if (unknown === undefined && !matrix.roles.has(role.id)) continue;
      if (deciders.has(builtInRoleId(matrix, role.id))) continue;
      for (const assignment of role.assignments) {
        for (const place of assignment.who) {
          const party = context.scope.party(place.value)?.value;
          if (party !== undefined && isOnePerson(party)) yield { phase, role, assignment, place, party };
        }
      }
    }
  }
}
