/** Who may have a role in a phase, the most likely first. */
import { holdersOf } from "../../checks/holders";
import type { Locale } from "../../locale";
import { definitionsAt } from "../../matrix/navigate";
import type { Initiative, Phase } from "../../model/plan";
import type { Context } from "../../workspace/context";
import { referenceSuggestions } from "../completion/references";
import type { Choice } from "./talk";
import { groups } from "./words";

/** How near somebody is to the role: in this initiative, elsewhere in the plan, or only to the initiative. */
type Nearness = "same-role" | "same-initiative" | "other";
const order: readonly Nearness[] = ["same-role", "same-initiative", "other"];

/**
 * Those who have the role in another phase, then those who take part in the initiative, then everybody else whom the
 * role allows; each once, by name where it is known.
 *
 * @param id the role's id
 */
export function likelyParties(
  context: Context,
  initiative: Initiative,
  phase: Phase,
  id: string,
  locale: Locale,
): Choice[] {
  const path = ["initiatives", initiative.id, "phases", phase.id, "roles", id];
  const { annotation } = definitionsAt(context.schemaOf("staffing-plan"), path, () => "value");
  const known = referenceSuggestions(context, annotation.refers ?? [], locale, path);
  const names = new Map(known.map((suggestion) => [suggestion.id, suggestion]));
  const near = nearness(context, initiative, id);
  // Where nobody is described yet, the ids that the plan uses are all there is.
  const ids = context.scope.known ? [...names.keys()] : new Set([...near.keys(), ...names.keys()]);
  const choices = Array.from(ids, (party) => {
    const { label = party, description, detail } = names.get(party) ?? {};
    const how = near.get(party) ?? "other";
    return {
      how,
      choice: {
        id: party,
        label,
        ...(description === undefined ? {} : { description }),
        ...(detail === undefined ? {} : { detail }),
        group: groups[how][locale],
      },
    };
  });
  return choices.sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how)).map(({ choice }) => choice);
}

/** Those who have the role anywhere in the plan, those of this initiative first, and who else takes part in it. */
function nearness({ file, scope }: Context, initiative: Initiative, id: string): ReadonlyMap<string, Nearness> {
  const near = new Map<string, Nearness>();
  const add = (parties: readonly string[], how: Nearness) => {
    for (const party of parties) {
      if (!near.has(party) && scope.placeholder(party) === undefined) near.set(party, how);
    }
  };
  add(holdersOf(file.plan, id, initiative), "same-role");
  const assignments = initiative.phases.flatMap(({ roles }) => roles.flatMap((role) => role.assignments));
  add(
    assignments.flatMap(({ who }) => who.map(({ value }) => value)),
    "same-initiative",
  );
  return near;
}
