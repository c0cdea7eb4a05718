/** Makes a failing case small: a text and one change, with as few lines and characters as still fail. */
import type { Change } from "../../server/document/document";
import { offsetOf, positionOf } from "./naive-text";

/** A text before a change, and the change as offsets in it. */
export interface Case {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export function changeOf({ text, start, end, newText }: Case): Change {
  return { range: { start: positionOf(text, start), end: positionOf(text, end) }, text: newText };
}

/** The case that a change is; one that replaces the whole text has no place, so it takes all of it. */
export function caseOf(text: string, change: Change): Case {
  if (!("range" in change)) return { text, start: 0, end: text.length, newText: change.text };
  const [start, end] = [offsetOf(text, change.range.start), offsetOf(text, change.range.end)];
  return { text, start, end, newText: change.text };
}

/**
 * The smallest case that was found to fail; the one given where nothing can be left out.
 *
 * @param fails tells whether a case still fails
 */
export async function reduce(first: Case, fails: (smaller: Case) => Promise<boolean>): Promise<Case> {
  let best = first;
  let tries = 2000;
  const attempt = async (next: Case) => {
    if (tries-- <= 0 || !(await fails(next))) return false;
    best = next;
    return true;
  };
  for (const unit of ["line", "character"] as const) {
    for (let size = unit === "line" ? 64 : 16; size >= 1; size = Math.floor(size / 2)) {
      for (const part of ["before", "after", "within", "new"] as const) {
        let at = 0;
        for (;;) {
          const next = without(best, part, unit, at, size);
          if (next === undefined) break;
          if (!(await attempt(next))) at += size;
        }
      }
    }
  }
  return best;
}

/** A case in which some units of one part are left out; undefined behind the last of them. */
function without(
  { text, start, end, newText }: Case,
  part: "before" | "after" | "within" | "new",
  unit: "line" | "character",
  at: number,
  size: number,
): Case | undefined {
  const parts = {
    before: text.slice(0, start),
    within: text.slice(start, end),
    after: text.slice(end),
    new: newText,
  };
  const units = unit === "line" ? parts[part].split(/(?<=\n)/) : parts[part].split("");
  if (parts[part] === "" || at >= units.length) return undefined;
  const less = { ...parts, [part]: [...units.slice(0, at), ...units.slice(at + size)].join("") };
  const [from, to] = [less.before.length, less.before.length + less.within.length];
  return { text: less.before + less.within + less.after, start: from, end: to, newText: less.new };
}
