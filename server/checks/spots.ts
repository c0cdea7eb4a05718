/** Pieces of a file that are no values of it: a mark, the rest of a line. */
import type { OspoDocument, Spot } from "../document/document";
import { endOfLine } from "../document/edit";

/** The piece of a file between two offsets. */
export function spotAt(document: OspoDocument, start: number, end: number): Spot {
  return document.spot(start, end);
}

/** From an offset to the given end, but at most to the end of the line; at least one character where there is one. */
export function shortSpot(document: OspoDocument, start: number, end: number): Spot {
  const { text } = document;
  const lineEnd = endOfLine(document, start);
  const last = Math.max(Math.min(end, lineEnd), start + 1);
  // At the end of a line or of the file there is nothing behind to mark: the character before is.
  if (start < text.length && (start < lineEnd || lineEnd === lineStart(text, start))) {
    return spotAt(document, start, Math.min(last, text.length));
  }
  return spotAt(document, Math.max(start - 1, 0), Math.min(Math.max(start, 1), text.length));
}

/** Offset of the first character of the line of an offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
