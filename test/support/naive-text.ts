/** Positions and changes by the letter of the LSP, slow and plain: what the document's own are held against. */
import type { Change, Position } from "../../server/document/document";

/** The lines of a text without their ends, and the offset of each. A line ends with `\n`, `\r\n` or `\r`. */
export function linesOf(text: string): { readonly start: number; readonly content: string }[] {
  const lines: { start: number; content: string }[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== "\n" && text[at] !== "\r") continue;
    lines.push({ start, content: text.slice(start, at) });
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    start = at + 1;
  }
  lines.push({ start, content: text.slice(start) });
  return lines;
}

/** Line and UTF-16 column of an offset of a text; inside of a line end it is where that begins. */
export function positionOf(text: string, offset: number): Position {
  const lines = linesOf(text);
  const line = lines.findLastIndex(({ start }) => start <= offset);
  const { start, content } = lines[line] ?? { start: 0, content: "" };
  return { line, character: Math.min(offset - start, content.length) };
}

/** Offset of a position; a column behind the end of its line is that end, a line behind the last one the end of the text. */
export function offsetOf(text: string, { line, character }: Position): number {
  const found = linesOf(text)[line];
  return found === undefined ? text.length : found.start + Math.min(character, found.content.length);
}

/** The text after the changes, one after another. */
export function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, change) => {
    if (!("range" in change)) return change.text;
    const { start, end } = change.range;
    return before.slice(0, offsetOf(before, start)) + change.text + before.slice(offsetOf(before, end));
  }, text);
}
