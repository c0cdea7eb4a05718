/** The top-level entries of a file, as its lines are indented: known in broken text too. */
import type { OspoDocument } from "../document/document";
import { lastAtMost } from "../document/positions";

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
    entryOf: (offset) =>
      offset < (starts[0] ?? Number.POSITIVE_INFINITY) ? -1 : lastAtMost(starts, offset, starts.length),
    startOf: (entry) => starts[entry],
  };
}
