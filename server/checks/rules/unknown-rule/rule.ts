import { type Pair, pairOf, type SyntaxNode, valueAt } from "../../../document/tree";
import { readEntries, readOneOrMany } from "../../../model/values";
import { optional } from "../../../optional";
import { changeTo, likeKey } from "../../change";
import { guess } from "../../guess";
import { defineRule } from "../../rule";
import { knownRules } from "../../silences";
import { type Params, words } from "./words";

/** A setting for a rule that there is not: nothing would change by it, and nobody would notice. */
export default defineRule<Params>({
  id: "unknown-rule",
  severity: "warning",
  kinds: ["config"],
  reads: "file",
  since: "0.1.0",
  words,
  *check(context) {
    const known = knownRules(context);
    for (const map of settingsIn(context.document.root)) {
      const present = new Set(readEntries(map.value).map(({ id }) => id));
      for (const { id, key } of readEntries(map.value)) {
        if (known.has(id)) continue;
        const meant = guess(
          id,
          [...known].filter((rule) => !present.has(rule)),
        );
        yield { spot: key, subject: id, params: { id, key, ...optional("meant", meant) } };
      }
    }
  },
  fixes: ({ params: { key, meant } }, { document }) =>
    meant === undefined ? [] : [changeTo(document, key, meant, likeKey(document, key, meant))],
});

/** The settings for all files, and those for some. */
function settingsIn(root: SyntaxNode | undefined): Pair[] {
  return [root, ...readOneOrMany(valueAt(root, "overrides"))]
    .map((owner) => pairOf(owner, "rules"))
    .filter((pair) => pair !== undefined);
}
