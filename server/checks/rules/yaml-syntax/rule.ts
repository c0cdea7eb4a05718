import { resolve } from "../../../document/tree";
import { toData } from "../../../model/data";
import { announcementFault } from "../../announcement";
import type { CheckContext } from "../../context";
import { defineRule, type Found } from "../../rule";
import { shortSpot } from "../../spots";
import { firstProblems, tabIndentAt } from "../../syntax";
import { diagnose } from "./cause";
import { syntaxFixes } from "./fixes";
import { type Params, words } from "./words";

/** Something in the file that cannot be read, in the words of people. */
export default defineRule<Params>({
  id: "yaml-syntax",
  severity: "error",
  kinds: "form",
  reads: "file",
  since: "0.1.0",
  words,
  *check(context) {
    const { document } = context;
    if (announcementFault(context) === "unknown") return;
    let earlier = false;
    for (const problem of firstProblems(document)) {
      // Tabs have a rule and a fix of their own.
      if (tabIndentAt(document, document.startOf(problem)) !== undefined) continue;
      const diagnosis = diagnose(document, problem);
      // The parser gave up further above: that what follows is not expected there is no news.
      if (earlier && diagnosis.cause === "UNEXPECTED_TOKEN") continue;
      earlier = true;
      yield {
        spot: shortSpot(document, diagnosis.start, diagnosis.end),
        params: { ...diagnosis, line: document.positionAt(diagnosis.start).line + 1 },
      };
      // All that such a passage does to the rest of the file comes from it.
      if (diagnosis.cause === "merge-conflict") return;
    }
    yield* tooManyCopies(context);
  },
  fixes: syntaxFixes,
});

/** Few lines can stand for millions of values when each repeats the one before several times. */
function* tooManyCopies({ document }: CheckContext): Iterable<Found<Params>> {
  // Only a file that repeats something (`&name`, `*name`) can grow.
  if (document.problems.length > 0 || !/&\S/.test(document.text) || !/\*\S/.test(document.text)) return;
  if (!toData(document.root).cut) return;
  const root = resolve(document.root);
  const first = (root?.kind === "map" ? root.pairs[0]?.key : undefined) ?? document.root;
  if (first === undefined) return;
  const start = document.startOf(first);
  const end = document.endOf(first);
  yield { spot: shortSpot(document, start, end), params: { cause: "too-many-copies", start, end, line: 1 } };
}
