/**
 * Which findings still hold in a file that cannot be read throughout. What a broken piece of text
 * seems to say is not worth a finding, and neither is what seems to be missing because of it.
 */
import { lastAtMost } from "../document/positions";
import { asMap, pairOf } from "../document/tree";
import type { CheckContext } from "./context";
import { entriesOf } from "./entries";
import type { Finding } from "./finding";
import { diagnose } from "./rules/yaml-syntax/cause";
import { lineStart } from "./spots";
import { firstProblems } from "./syntax";
import { curlyQuoted, oddIndents } from "./typography";

/** The findings that do not come from a broken piece of text. */
export function believable(context: CheckContext, findings: readonly Finding[]): readonly Finding[] {
  const { document } = context;
  const { root } = document;
  const offsets = [
    // The slip may lie in an entry before the one where the parser gives up: a bracket that is never closed.
    ...firstProblems(document).map((problem) => diagnose(document, problem).start),
    ...oddIndents(document).map(({ start }) => start),
  ].sort((a, b) => a - b);
  const curly = new Set(curlyQuoted(context).map((node) => document.startOf(node)));
  const clear = findings.filter(({ spot }) => !curly.has(document.startOf(spot)));
  const [first] = offsets;
  const last = offsets.at(-1);
  if (first === undefined || last === undefined) return clear;
  const { text } = document;
  const { entryOf, startOf } = entriesOf(document);
  const broken = new Map<number, number>();
  for (const offset of offsets) {
    const entry = entryOf(offset);
    const line = lineStart(text, offset);
    // What is broken in the column of the entries themselves spoils the one that it stands behind.
    const from = /\s/.test(text[line] ?? "") ? line : (startOf(entry) ?? line);
    broken.set(entry, Math.min(broken.get(entry) ?? from, from));
  }
  const roots = new Set(asMap(root)?.pairs.map((pair) => entryOf(document.startOf(pair.key))));
  const announcement = pairOf(root, "ospo");
  const header = announcement === undefined ? -1 : entryOf(document.startOf(announcement.key));

  return clear.filter((finding) => {
    const start = document.startOf(finding.spot);
    const entry = entryOf(start);
    // What the whole document lacks is marked there.
    if (entry === header) return false;
    if (start >= (broken.get(entry) ?? Number.POSITIVE_INFINITY)) return false;
    // Behind a broken piece, an entry may have become part of another one.
    if (start > first && !roots.has(entry)) return false;
    if (start > last) return true;
    const next = start <= first ? first : (offsets[lastAtMost(offsets, start - 1, offsets.length) + 1] ?? last);
    return next >= document.endOfEntry(start);
  });
}
