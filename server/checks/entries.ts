/** The top-level entries of a file, as its lines are indented: known in broken text too. */
import type { OspoDocument } from "../document/document";

/** The top-level entries by their numbers. */
export interface Entries {
  /** The entry that an offset lies in; -1 before the first one. */
  readonly entryOf: (offset: number) => number;
  /** Offset at which the line of an entry starts. */
  readonly startOf: (entry: number) => number | undefined;
}

export function entriesOf(document: OspoDocument): Entries {
  const starts = document.topLevel;
  return {
    entryOf: (offset) => lastNotAfter(starts, offset),
    startOf: (entry) => starts[entry],
  };
}

/** Index of the last of some ascending offsets that is not after one; -1 when all are. */
function lastNotAfter(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
