/** What may well be written in a file, though a slip keeps it from being read. */
import type { OspoDocument } from "../document/document";
import type { CheckContext } from "./context";

/** True when a part of the document cannot be read, so that what seems to be missing may be there. */
export function isPartlyUnread(document: OspoDocument): boolean {
  return document.problems.length > 0;
}

/** True when a word stands where a key of a file in the scope could be that cannot be read throughout. */
export function mayBeWritten({ scope }: CheckContext, id: string): boolean {
  const unread = scope.files.filter(({ document }) => isPartlyUnread(document));
  if (unread.length === 0) return false;
  const word = id.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const asKey = new RegExp(`(?:^\\s*(?:- +)?|[{,]\\s*)["']?${word}(?![\\p{L}\\p{N}-])`, "mu");
  return unread.some(({ document }) => asKey.test(document.text));
}
