/** Edits that take an entry of a map or an item of a list out of a file. */
import type { OspoDocument } from "../document/document";
import { type Edit, endOfLine } from "../document/edit";
import type { MapNode, SyntaxNode } from "../document/tree";
import { lineStart } from "./spots";

type Collection = Exclude<SyntaxNode, { readonly kind: "scalar" | "alias" }>;

/** Removes one of several; undefined where it is the only one, or where its lines hold something else too. */
export function removeFrom(document: OspoDocument, collection: Collection, index: number): Edit | undefined {
  const parts = partsOf(document, collection);
  const part = parts[index];
  if (part === undefined || parts.length < 2) return undefined;
  if (!collection.flow) return wholeLines(document, part, collection.kind === "seq");
  const next = parts[index + 1];
  const before = parts[index - 1];
  if (next !== undefined) return { start: part.start, end: next.start, newText: "" };
  return before && { start: before.end, end: part.end, newText: "" };
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function partsOf(document: OspoDocument, collection: Collection): readonly (Part | undefined)[] {
  const part = (from: SyntaxNode, to: SyntaxNode) => ({ start: document.startOf(from), end: document.endOf(to) });
  if (collection.kind === "seq") return collection.items.map((item) => item && part(item, item));
  return (collection as MapNode).pairs.map(({ key, value }) => part(key, value ?? key));
}

/** The lines of a part, with the comment behind it, if nothing but its dash stands before it. */
function wholeLines(document: OspoDocument, { start, end }: Part, isItem: boolean): Edit | undefined {
  const { text } = document;
  const from = lineStart(text, start);
  const lead = text.slice(from, start);
  const lineEnd = endOfLine(document, end);
  if (!(isItem ? /^ *- +$/ : /^ *$/).test(lead) || !/^\s*(?:#.*)?$/.test(text.slice(end, lineEnd))) return undefined;
  const next = text.indexOf("\n", lineEnd);
  // The last line takes the line break before it along.
  return next >= 0
    ? { start: from, end: next + 1, newText: "" }
    : { start: Math.max(from - document.style.newline.length, 0), end: lineEnd, newText: "" };
}
