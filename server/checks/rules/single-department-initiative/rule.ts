import type { Party } from "../../../model/parties";
import type { Initiative } from "../../../model/plan";
import type { CheckContext } from "../../context";
import { eachInitiative, partiesInScope } from "../../each-part";
import type { OptionValues } from "../../option";
import { defineRule, type Found } from "../../rule";
import { holderOf } from "../../who";
import { askOthers } from "./fixes";
import { options } from "./options";
import { type Params, words } from "./words";

/** An initiative in which everybody comes from the same department. */
export default defineRule<Params, typeof options>({
  id: "single-department-initiative",
  severity: "warning",
  kinds: ["staffing-plan"],
  reads: "workspace",
  source: {
    quote:
      "A systemic lack of collaboration between departments and business units can impact open source software adoption",
    where: "ICCS-ISAC, Open source, module 2, section 2",
  },
  since: "0.1.0",
  words,
  options,
  check: eachInitiative(checkInitiative, (context) => [
    ...partiesInScope(context),
    ...context.file.parties.departments,
  ]),
  fixes: askOthers,
});

function* checkInitiative(
  context: CheckContext,
  initiative: Initiative,
  { least }: OptionValues<typeof options>,
): Iterable<Found<Params>> {
  const { scope } = context;
  const named = initiative.phases.flatMap(({ roles }) =>
    roles.flatMap(({ assignments }) => assignments.flatMap(({ who }) => who.map(({ value }) => value))),
  );
  const parties = new Set<Party>();
  for (const id of new Set(named)) {
    const party = scope.party(id)?.value;
    // Somebody who is not known may come from anywhere.
    if (party === undefined) return;
    // Under the name of a position and their own, somebody is one person.
    parties.add(holderOf(context, party)?.value ?? party);
  }
  const placed = [...parties].flatMap(({ department }) => department?.value ?? []);
  const [only, ...more] = new Set(placed);
  if (only === undefined || more.length > 0 || placed.length < least) return;
  const title = (id: string) => scope.department(id)?.value ?? { id };
  yield {
    spot: initiative.key,
    subject: initiative.id,
    params: {
      initiative,
      department: title(only),
      absent: initiative.departments.flatMap(({ value }) => (value === only ? [] : [title(value)])),
    },
  };
}
