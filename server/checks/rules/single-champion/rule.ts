import type { Initiative } from "../../../model/plan";
import type { Located } from "../../../model/values";
import type { CheckContext } from "../../context";
import { eachInitiative, partiesInScope } from "../../each-part";
import type { OptionValues } from "../../option";
import { defineRule, type Found } from "../../rule";
import { personBehind, type Somebody } from "../../who";
import { options } from "./options";
import { type Params, words } from "./words";

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
});

interface Carried {
  readonly somebody: Somebody;
  /** Where the person, or a position that the person holds, is named without a deputy. */
  readonly places: Located<string>[];
}

function* checkInitiative(
  context: CheckContext,
  initiative: Initiative,
  { share, least }: OptionValues<typeof options>,
): Iterable<Found<Params>> {
  // What is done can no longer suffer when somebody leaves.
  const phases = initiative.phases.filter(({ status }) => status?.value !== "done");
  const assignments = phases.flatMap(({ roles }) => roles.flatMap((role) => role.assignments));
  const all = assignments.flatMap(({ who }) => who).length;
  if (all < least) return;
  const carried = new Map<string, Carried>();
  for (const { who, deputy } of assignments) {
    const deputies = deputy
      .filter(({ value }) => context.scope.placeholder(value) === undefined)
      .map(({ value }) => personBehind(context, value)?.id ?? value);
    for (const place of who) {
      const somebody = personBehind(context, place.value);
      // Somebody who is their own deputy has none.
      if (somebody === undefined || deputies.some((id) => id !== somebody.id)) continue;
      const known = carried.get(somebody.id) ?? { somebody, places: [] };
      carried.set(somebody.id, known);
      known.places.push(place);
    }
  }
  for (const { somebody, places } of carried.values()) {
    // A product such as 0.6 × 5 is not quite a whole number.
    if (places.length === 0 || places.length + 1e-9 < share * all) continue;
    yield {
      spot: initiative.key,
      subject: somebody.id,
      related: places.map(({ node }) => ({
        uri: context.document.uri,
        spot: node,
        text: (locale) => (locale === "fr" ? "Sans suppléance" : "Without a deputy"),
      })),
      params: { somebody, initiative, carried: places.length, all },
    };
  }
}
