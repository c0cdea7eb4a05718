import type { OspoDocument } from "../../../document/document";
import { resolve } from "../../../document/tree";
import { toData } from "../../../model/data";
import { announcementFault } from "../../announcement";
import type { CheckContext } from "../../context";
import { gluedPairs, pastedLists } from "../../oddities";
import { defineRule, type Found } from "../../rule";
import { lineStart, shortSpot } from "../../spots";
import { gluedKey } from "../../structure/glued";
import { firstProblems, tabIndentAt } from "../../syntax";
import { curlyQuoted, oddIndents } from "../../typography";
import { type Diagnosis, diagnose } from "./cause";
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
    if (announcementFault(context) === "unknown") return;
    yield* slips(context);
    yield* gluedKeys(context);
    yield* wordProcessorQuotes(context);
    yield* textsOfBullets(context);
    yield* tooManyCopies(context);
  },
  fixes: syntaxFixes,
});

/** What keeps the parser from reading on, or makes it read something else than everybody sees. */
function* slips({ document }: CheckContext): Iterable<Found<Params>> {
  const indents = oddIndents(document);
  const [first] = indents;
  // The fix replaces them all.
  if (first !== undefined) yield found(document, { cause: "odd-indent", ...first });
  const oddLines = new Set(indents.map(({ start }) => start));
  let earlier = false;
  for (const problem of firstProblems(document)) {
    // Tabs have a rule and a fix of their own.
    const at = document.startOf(problem);
    if (tabIndentAt(document, at) !== undefined || oddLines.has(lineStart(document.text, at))) continue;
    const diagnosis = diagnose(document, problem);
    // The parser gave up further above: that what follows is not expected there is no news.
    if (earlier && diagnosis.cause === "UNEXPECTED_TOKEN") continue;
    earlier = true;
    yield found(document, diagnosis);
    // All that such a passage does to the rest of the file comes from it.
    if (diagnosis.cause === "merge-conflict") return;
  }
}

/** In braces the parser takes a key and its value for one word. */
function* gluedKeys({ document }: CheckContext): Iterable<Found<Params>> {
  for (const pair of gluedPairs(document.root)) {
    const glued = gluedKey(pair);
    if (glued === undefined) continue;
    const start = document.startOf(pair.key);
    const end = start + glued.word.length + (glued.oddSpace ? 2 : 1);
    yield found(document, { cause: glued.oddSpace ? "odd-space" : "no-space", start, end, word: glued.word });
  }
}

/** The text can be read, but not as it was meant. */
function* wordProcessorQuotes(context: CheckContext): Iterable<Found<Params>> {
  const { document } = context;
  for (const node of curlyQuoted(context)) {
    const diagnosis = { cause: "curly-quotes", start: document.startOf(node), end: document.endOf(node) } as const;
    yield { ...found(document, diagnosis), severity: "warning" };
  }
}

function* textsOfBullets({ document }: CheckContext): Iterable<Found<Params>> {
  for (const node of pastedLists(document.root)) {
    const start = document.startOf(node);
    const word = document.text[start] ?? "•";
    const cause = word === "-" ? "no-space-hyphen" : "bullet";
    yield { ...found(document, { cause, start, end: start + 1, word }), severity: "warning" };
  }
}

function found(document: OspoDocument, diagnosis: Diagnosis): Found<Params> {
  const spot = shortSpot(document, diagnosis.start, diagnosis.end);
  return { spot, params: { ...diagnosis, line: document.positionAt(diagnosis.start).line + 1 } };
}

/** Few lines can stand for millions of values when each repeats the one before several times. */
function* tooManyCopies({ document }: CheckContext): Iterable<Found<Params>> {
  // Only a file that repeats something (`&name`, `*name`) can grow.
  if (document.problems.length > 0 || document.anchors.length === 0) return;
  if (!toData(document.root).cut) return;
  const root = resolve(document.root);
  const first = (root?.kind === "map" ? root.pairs[0]?.key : undefined) ?? document.root;
  if (first === undefined) return;
  const start = document.startOf(first);
  const end = document.endOf(first);
  yield found(document, { cause: "too-many-copies", start, end });
}
