/** Who stands behind an id that a role, a plan or a charter names. */
import { isOnePerson, type Party } from "../model/parties";
import { isIdShaped } from "../model/values";
import { optional } from "../optional";
import type { Defined } from "../workspace/scope";
import type { CheckContext } from "./context";

/** One person, or a position that one person holds at a time. */
export interface Somebody {
  readonly id: string;
  /** Absent where nobody is described yet. */
  readonly party?: Party;
}

/**
 * The one person that an id stands for: the person, the holder of a position, or the position itself as long as no
 * holder is known. Undefined for partners, bodies, positions of several people, ids that should be known, and words
 * that name nobody.
 */
export function personBehind(context: CheckContext, id: string): Somebody | undefined {
  const found = context.scope.party(id)?.value;
  if (found === undefined) {
    const isOpen = context.scope.known || !isIdShaped(id) || context.scope.placeholder(id) !== undefined;
    return isOpen ? undefined : { id };
  }
  if (!isOnePerson(found)) return undefined;
  const party = holderOf(context, found)?.value ?? found;
  return { id: party.id, ...optional("party", party) };
}

/** The person who holds a position; nobody for one of several people. */
export function holderOf({ scope }: CheckContext, position: Party): Defined<Party> | undefined {
  if (position.heldBy === undefined || !isOnePerson(position)) return undefined;
  const holder = scope.party(position.heldBy.value);
  return holder?.value.kind === "person" ? holder : undefined;
}
