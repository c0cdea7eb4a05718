/**
 * Types into a large plan, and reads large texts; prints the bytes in use before and after the
 * keystrokes. Run by bounded.test.ts in a process of its own, with a small heap.
 */
import { OspoDocument } from "../../server/document/document";
import { pathAt } from "../../server/document/path-at";
import { makePlan } from "../bench/plan";
import { shapes } from "../support/shapes";

const collect = (globalThis as { gc?: () => void }).gc;
if (collect === undefined) throw new Error("Run it with --expose-gc.");

/** Bytes in use once all that nobody holds is collected. */
function used(): number {
  collect?.();
  collect?.();
  return process.memoryUsage().heapUsed;
}

function read(document: OspoDocument): void {
  if (document.root === undefined && document.problems.length === 0) throw new Error("nothing was read");
  pathAt(document, document.text.length >> 1);
}

/** Names with which a shape has to be read whole also in the short form. */
const some = ["dashes without blanks", "open braces", "double quotes", "one long quoted text"];
const size = process.argv[2] === "all" ? 1_000_000 : 300_000;
const names = process.argv[2] === "all" ? Object.keys(shapes) : some;
for (const name of names) {
  process.stderr.write(`${name}\n`);
  read(OspoDocument.open("file:///x.ospo.yaml", 1, shapes[name]?.(size) ?? ""));
}

const { text, target } = makePlan(10_000).yaml;
let document = OspoDocument.open("file:///plan.ospo.yaml", 1, text);
read(document);
let start = 0;
for (let key = 0; key < Number(process.argv[3]); key++) {
  // By then all is in place that is kept for one version, and nothing more may come.
  if (key === 200) start = used();
  const at = target.status + (key % 20);
  // Twenty letters, and then they are taken away.
  const isTyped = key % 40 < 20;
  const from = isTyped ? at : target.status + 19 - (key % 20);
  document = document.update(
    [{ range: document.range(from, isTyped ? from : from + 1), text: isTyped ? "x" : "" }],
    key,
  );
  // Completion is asked for at some of them.
  if (document.problems.length === 0 && key % 10 === 0) read(document);
}
if (document.text !== text) throw new Error("what was typed was not taken away");
process.stdout.write(JSON.stringify({ start, end: used() }));
