import type { Initiative } from "../../../model/plan";
import type { CheckContext } from "../../context";
import { eachInitiative, partiesInScope } from "../../each-part";
import type { OptionValues } from "../../option";
import { defineRule, type Found } from "../../rule";
import { personBehind, type Somebody } from "../../who";
import { askForDeputy } from "./fixes";
import { options } from "./options";
import { type Params, type Place, words } from "./words";

/** An initiative that rests on one person. */
export default defineRule<Params, typeof options>({
  id: "single-champion",
  severity: "warning",
  kinds: ["staffing-plan"],
  reads: "workspace",
  source: {
    quote: "it can flatline if a key champion burns out, encounters too many barriers, or leaves the organization",
    where: "ICCS-ISAC, Open source, module 2, section 3",
  },
  since: "0.1.0",
  words,
  options,
  check: eachInitiative(checkInitiative, partiesInScope),
  fixes: askForDeputy,
});

interface Carried {
  readonly somebody: Somebody;
  readonly places: Place[];
}

function* checkInitiative(
  context: CheckContext,
  initiative: Initiative,
  { share, least }: OptionValues<typeof options>,
): Iterable<Found<Params>> {
  // What is done can no longer suffer when somebody leaves.
  const phases = initiative.phases.filter(({ status }) => status?.value !== "done");
  const assignments = phases.flatMap((phase) =>
    phase.roles.flatMap((role) => role.assignments.map((assignment) => ({ phase, role, assignment }))),
  );
  const all = assignments.flatMap(({ assignment }) => assignment.who).length;
  if (all < least) return;
  const carried = new Map<string, Carried>();
  for (const item of assignments) {
    const deputies = item.assignment.deputy
      .filter(({ value }) => context.scope.placeholder(value) === undefined)
      .map(({ value }) => personBehind(context, value)?.id ?? value);
    for (const who of item.assignment.who) {
      const somebody = personBehind(context, who.value);
      // Somebody who is their own deputy has none.
      if (somebody === undefined || deputies.some((id) => id !== somebody.id)) continue;
      const known = carried.get(somebody.id) ?? { somebody, places: [] };
      carried.set(somebody.id, known);
      known.places.push({ ...item, who });
    }
  }
  for (const { somebody, places } of carried.values()) {
    // A product such as 0.6 × 5 is not quite a whole number.
    if (places.length === 0 || places.length + 1e-9 < share * all) continue;
    yield {
      spot: initiative.key,
      subject: somebody.id,
      related: places.map(({ who: { node } }) => ({
        uri: context.document.uri,
        spot: node,
        text: (locale) => (locale === "fr" ? "Sans suppléance" : "Without a deputy"),
      })),
      params: { somebody, initiative, places, all },
    };
  }
}
