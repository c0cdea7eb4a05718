import { changeTo } from "../../change";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import type { Params } from "./words";

/** Says that the phase has begun; whether it has, only people know. */
export function startNow({ params }: Found<Params>, { document }: CheckContext): Fix[] {
  // What is repeated elsewhere (`*name`) is left to the author.
  return params.status.kind === "alias" ? [] : [changeTo(document, params.status, "active")];
}
