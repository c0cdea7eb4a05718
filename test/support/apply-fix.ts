/** Applying the edits of a fix to the files of a test workspace. */
import type { Fix } from "../../server/checks/finding";
import { textAfter } from "../../server/checks/safe-fixes";
import type { Edit } from "../../server/document/edit";

/** The text after edits; throws when they overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  // A stable sort: of two insertions at one offset the first stays first.
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  const overlap = sorted.find(({ start }, index) => start < (sorted[index - 1]?.end ?? 0));
  if (overlap !== undefined) throw new Error(`edits overlap at ${overlap.start}`);
  return textAfter(text, sorted);
}

/** All files after a fix, by URI. Throws when the fix would make a file that exists. */
export function applyFix(files: ReadonlyMap<string, string>, fix: Fix): Map<string, string> {
  const after = new Map(files);
  if (fix.create !== undefined) {
    if (after.has(fix.create.uri)) throw new Error(`${fix.create.uri} exists`);
    after.set(fix.create.uri, fix.create.text);
  }
  for (const { uri, edits } of fix.edits) {
    const text = after.get(uri);
    if (text === undefined) throw new Error(`there is no ${uri} to change`);
    after.set(uri, applyEdits(text, edits));
  }
  return after;
}
