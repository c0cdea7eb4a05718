/** "Did you mean": puts the likely id in place of the written one. */
import type { Reference } from "../workspace/references";
import { changeTo, likeKey } from "./change";
import type { CheckContext } from "./context";
import type { Fix } from "./finding";

/** One fix, or none without a guess. It is a guess, so it is never applied by itself. */
export function replaceFix({ document }: CheckContext, { node }: Reference, guess: string | undefined): Fix[] {
  // What an alias stands for is written elsewhere, and perhaps right for others.
  if (guess === undefined || node.kind === "alias") return [];
  return [changeTo(document, node, guess, likeKey(document, node, guess))];
}
