/** A single assignment that is more than anybody has, whatever its days. */
import { undatedContributions } from "../../../model/contributions";
import { hundredthsOf } from "../../../model/load";
import { capacityOf } from "../../../model/parties";
import type { Initiative } from "../../../model/plan";
import { isIdShaped } from "../../../model/values";
import { optional } from "../../../optional";
import type { CheckContext } from "../../context";
import { eachInitiative, partiesInScope } from "../../each-part";
import type { OptionValues } from "../../option";
import type { Found } from "../../rule";
import { holderOf, type Somebody } from "../../who";
import type { options } from "./options";
import type { Params } from "./words";

/** Assignments without a first or a last day that alone exceed a capacity. Those with both count with all others. */
export const undatedTooMuch = eachInitiative(checkInitiative, partiesInScope);

function* checkInitiative(
  context: CheckContext,
  initiative: Initiative,
  { tolerance }: OptionValues<typeof options>,
): Iterable<Found<Params>> {
  for (const contribution of undatedContributions(initiative)) {
    const { party: id, node, first, last, fte } = contribution;
    const hundredths = hundredthsOf(fte.value);
    for (const somebody of asked(context, id)) {
      const capacity = somebody.party === undefined ? 1 : capacityOf(somebody.party);
      const limit = hundredthsOf(capacity + tolerance);
      if (hundredths <= limit) continue;
      const peak = { first, last, hundredths };
      yield {
        spot: node,
        subject: somebody.id,
        params: { ...somebody, capacity, limit, others: [], peak, contribution },
      };
      // One cause, one finding: the holder of a position has no other time.
      break;
    }
  }
}

/** Whose time an id asks for: the person or the position, then who holds the position. */
function asked(context: CheckContext, id: string): Somebody[] {
  const party = context.scope.party(id)?.value;
  // An id that should be known and is not, is a finding of its own.
  if (party === undefined) {
    const isUnknown = context.scope.known || !isIdShaped(id) || context.scope.placeholder(id) !== undefined;
    return isUnknown ? [] : [{ id }];
  }
  if (party.kind !== "person" && party.kind !== "position") return [];
  const holder = holderOf(context, party)?.value;
  return [party, ...(holder === undefined ? [] : [holder])].map((one) => ({ id: one.id, ...optional("party", one) }));
}
