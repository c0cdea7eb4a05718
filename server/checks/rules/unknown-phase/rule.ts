import { nodeAt, pairOf } from "../../../document/tree";
import { builtInMatrix } from "../../../matrix/built-in.generated";
import type { Reference } from "../../../workspace/references";
import { replaceReference } from "../../change";
import type { CheckContext } from "../../context";
import type { UnknownInMatrix } from "../../role-words";
import { nearest, unknownInMatrix } from "../../roles";
import { defineRule } from "../../rule";
import { words } from "./words";

/** A phase that the matrix in use does not have, as a key or as a value. */
export default defineRule<UnknownInMatrix>({
  id: "unknown-phase",
  severity: "error",
  kinds: ["staffing-plan", "policy", "role-matrix"],
  reads: "workspace",
  since: "0.1.0",
  needsMatrix: true,
  words,
  check: (context) => unknownInMatrix(context, "phase", (reference) => guessFor(context, reference)),
  fixes: ({ params }, { document }) => replaceReference(document, params.reference, params.guess),
});

/** A phase that stands in the same place already does not come into question. */
function guessFor(context: CheckContext, { path, value, isKey }: Reference): string | undefined {
  const around = isKey ? nodeAt(context.document.root, path.slice(0, -1)) : undefined;
  return nearest(
    value,
    [...context.matrix.matrix.phases.values()].filter(({ id }) => pairOf(around, id) === undefined),
    builtInMatrix.phases,
  );
}
