import { isInForce } from "../model/header";
import type { CheckContext } from "./context";
import type { Found } from "./rule";

/** False for a document that says itself that it no longer counts: nobody has to repair it any more. */
export function mayCount({ file }: CheckContext): boolean {
  return isInForce(file.header);
}

/** A check that is silent for such a document. */
export function whileItCounts<P, O>(
  check: (context: CheckContext, options: O) => Iterable<Found<P>>,
): (context: CheckContext, options: O) => Iterable<Found<P>> {
  return (context, options) => (mayCount(context) ? check(context, options) : []);
}
