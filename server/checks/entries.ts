/** The top-level entries of a file, as its lines are indented: known in broken text too. */
import type { OspoDocument } from "../document/document";

/** Gives the number of the top-level entry that an offset lies in; -1 before the first one. */
export function entriesOf(document: OspoDocument): (offset: number) => number {
  const starts = document.layout
    .filter((line) => line.entry?.container.owner === undefined && line.key)
    .map((line) => line.start);
  return (offset) => starts.findLastIndex((start) => start <= offset);
}
