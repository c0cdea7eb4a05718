import { type SyntaxNode, valueAt } from "../../../document/tree";
import { readOneOrMany, readStrings } from "../../../model/values";
import { defineRule } from "../../rule";
import { stayInside } from "./fixes";
import { inside, leadsOut } from "./path";
import { type Params, words } from "./words";

/** A pattern of files that leads out of the folder of the settings: nothing there is ever looked at. */
export default defineRule<Params>({
  id: "outside-workspace",
  severity: "warning",
  kinds: ["config"],
  reads: "file",
  since: "0.1.0",
  words,
  *check({ document }) {
    for (const { value, node } of patternsIn(document.root)) {
      if (leadsOut(value))
        yield { spot: node, subject: value, params: { pattern: value, inside: inside(value), node } };
    }
  },
  fixes: stayInside,
});

/** All places of a configuration that name files. */
function patternsIn(root: SyntaxNode | undefined) {
  const overrides = readOneOrMany(valueAt(root, "overrides"));
  return [valueAt(root, "files"), valueAt(root, "exclude"), ...overrides.map((node) => valueAt(node, "files"))].flatMap(
    readStrings,
  );
}
