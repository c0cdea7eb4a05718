import type { Party } from "../../../model/parties";
import type { CheckContext } from "../../context";

/** Where somebody works: a position in its own department, else in that of whoever holds it. */
export function departmentOf({ scope }: CheckContext, { department, heldBy }: Party): string | undefined {
  const holder = department === undefined && heldBy !== undefined ? scope.party(heldBy.value)?.value : undefined;
  return department?.value ?? holder?.department?.value;
}
