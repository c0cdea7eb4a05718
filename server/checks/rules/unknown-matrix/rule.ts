import { builtInMatrix } from "../../../matrix/built-in.generated";
import { changeTo } from "../../change";
import type { CheckContext } from "../../context";
import { guess } from "../../guess";
import { defineRule } from "../../rule";
import { type Params, words } from "./words";

/** A role matrix that is named and that nobody has written. */
export default defineRule<Params>({
  id: "unknown-matrix",
  severity: "error",
  kinds: "all",
  reads: "workspace",
  since: "0.1.0",
  words,
  *check(context) {
    const { unknown } = context.matrix;
    // Where the settings name it, the finding stands there and not in each document.
    if (unknown?.at === undefined) return;
    const known = knownMatrices(context);
    const meant = guess(unknown.id, known);
    yield {
      spot: unknown.at.node,
      subject: unknown.id,
      params: { id: unknown.id, known, at: unknown.at, ...(meant === undefined ? {} : { meant }) },
    };
  },
  fixes: ({ params: { at, meant } }, { document }) => (meant === undefined ? [] : [changeTo(document, at.node, meant)]),
});

function knownMatrices({ index }: CheckContext): string[] {
  const own = index.ofKind("role-matrix").map((file) => file.header.id?.value);
  return [...new Set([...own.filter((id) => id !== undefined), builtInMatrix.id])];
}
