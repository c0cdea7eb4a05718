import { isInForce } from "../model/header";
import type { CheckContext } from "./context";

/** False for a document that says itself that it no longer counts: nobody has to repair it any more. */
export function mayCount({ file }: CheckContext): boolean {
  return isInForce(file.header);
}
