/** Makes one change of many, so that a file is read anew once and not for each of them. */
import type { Position, Range, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/** So few changes are applied one by one: they are mostly far apart, and what lies between them is then not touched. */
const few = 4;

/**
 * Changes that have the same effect: those given when they are few, else a single one that spans them all.
 *
 * @param textBefore gives the text before; a long one is put together only where that is needed
 * @param changes each about the text that the one before has left
 */
export function combine(
  textBefore: () => string,
  changes: readonly TextDocumentContentChangeEvent[],
): readonly TextDocumentContentChangeEvent[] {
  if (changes.length <= few) return changes;
  const text = textBefore();
  const before = TextDocument.create("", "", 0, text);
  const after = apply(text, changes);
  const most = Math.min(text.length, after.length);
  let start = 0;
  while (start < most && text.charCodeAt(start) === after.charCodeAt(start)) start++;
  // A position within a line break would mean the end of its line.
  if (start > 0 && text[start - 1] === "\r") start--;
  let same = 0;
  while (same < most - start && text.charCodeAt(text.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) {
    same++;
  }
  if (same > 0 && text[text.length - same] === "\n") same--;
  const end = text.length - same;
  const range = { start: before.positionAt(start), end: before.positionAt(end) };
  return [{ range, text: after.slice(start, after.length - same) }];
}

function apply(text: string, changes: readonly TextDocumentContentChangeEvent[]): string {
  const document = TextDocument.create("", "", 0, text);
  /** The library loses count of lines when it is given a place that the text does not have. */
  const within = (place: Position) => document.positionAt(document.offsetAt(place));
  for (const change of changes) {
    const exact =
      "range" in change
        ? { ...change, range: { start: within(change.range.start), end: within(change.range.end) } }
        : change;
    TextDocument.update(document, [exact], 1);
  }
  return document.getText();
}

/** Whether a change has the form that it must have: a client may send anything. */
export function isChange(value: unknown): value is TextDocumentContentChangeEvent {
  const change = value as { text?: unknown; range?: Range } | null | undefined;
  if (typeof change?.text !== "string") return false;
  if (change.range === undefined) return true;
  const places = [change.range?.start, change.range?.end];
  return places.every((place) => Number.isFinite(place?.line) && Number.isFinite(place?.character));
}
