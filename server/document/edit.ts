/** Edits that keep comments and follow the style of the file. Offsets are UTF-16 offsets in the file. */
import type { OspoDocument } from "./document";
import { asMap, type MapNode, resolve, type SyntaxNode } from "./tree";

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** What the value of a map belongs to: a pair of the tree or an entry of the model. */
export interface Owner {
  readonly key: SyntaxNode;
  readonly value?: SyntaxNode;
}

/** Words that YAML would read as something else than a text, or that would end it early. */
const needsQuotes =
  /^$|^[\s\-?:,[\]{}#&*!|>'"%@`]|[\n\t]|:\s|:$|\s#|\s$|^(?:true|false|null|yes|no|on|off|y|n|~)$|^[-+.]?\d/i;

/** A text as YAML: plain where that is safe, else in double quotes. Inside braces commas count too. */
export function quoteIfNeeded(text: string, inFlow = false): string {
  const plain = !needsQuotes.test(text) && !(inFlow && /[,[\]{}]/.test(text));
  return plain || /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : JSON.stringify(text);
}

/** Replaces a node by other text. */
export function replaceNode(document: OspoDocument, node: SyntaxNode, newText: string): Edit {
  return { start: document.startOf(node), end: document.endOf(node), newText };
}

/**
 * Adds entries at the end of a map.
 *
 * @param owner the pair whose value is the map (it may be empty: `roles:`), or undefined for the top level
 * @param entries the text of each entry, `key: value`, later lines indented relative to the first;
 *   in a map in braces only the form in braces fits, so entries of one line are expected there
 */
export function addEntries(
  document: OspoDocument,
  owner: Owner | undefined,
  entries: readonly string[],
): Edit | undefined {
  const node = resolve(owner === undefined ? document.root : owner.value);
  const map = asMap(node);
  if (map !== undefined) return map.flow ? addInBraces(document, map, entries) : addBelow(document, map, entries);
  if (node !== undefined && !(node.kind === "scalar" && node.value === null)) return undefined;
  if (owner === undefined) return atEnd(document, entries, 0);
  // An empty value that stands elsewhere is not this owner's to fill.
  if (owner.value?.kind === "alias") return undefined;
  return fillWhereNothingFitsBelow(document, owner, entries) ?? addBelowKey(document, owner, entries);
}

function addBelowKey(document: OspoDocument, { key }: Owner, entries: readonly string[]): Edit | undefined {
  const column = document.positionAt(document.startOf(key)).character + document.style.indent;
  return insertLines(document, endOfLine(document, document.endOf(key)), entries, column);
}

/** Inside braces, and in place of a written `~`, a map in braces has to do, so entries of one line are expected. */
function fillWhereNothingFitsBelow(
  document: OspoDocument,
  { key, value }: Owner,
  entries: readonly string[],
): Edit | undefined {
  const keyEnd = document.endOf(key);
  const colon = /^\s*:/.exec(document.text.slice(keyEnd))?.[0] ?? "";
  const start = keyEnd + colon.length;
  const map = `${colon === "" ? ":" : ""} {${entries.join(", ")}}`;
  if (value !== undefined && document.startOf(value) < document.endOf(value)) {
    return { start, end: document.endOf(value), newText: map };
  }
  return /^\s*[,}\]]/.test(document.text.slice(start)) ? { start, end: start, newText: map } : undefined;
}

function addInBraces(document: OspoDocument, map: MapNode, entries: readonly string[]): Edit {
  const last = map.pairs.at(-1);
  if (last === undefined) {
    const start = document.startOf(map) + 1;
    return { start, end: document.endOf(map) - 1, newText: entries.join(", ") };
  }
  const written = document.endOf(last.value ?? last.key);
  // Behind a key without a value its colon still follows.
  const colon = last.value === undefined ? /^\s*:/.exec(document.text.slice(written, written + 100)) : null;
  const end = written + (colon?.[0].length ?? 0);
  return { start: end, end, newText: `, ${entries.join(", ")}` };
}

function addBelow(document: OspoDocument, map: MapNode, entries: readonly string[]): Edit {
  const first = map.pairs[0];
  const last = map.pairs.at(-1);
  const column = document.positionAt(document.startOf(first?.key ?? map)).character;
  const end = document.endOf(last?.value ?? last?.key ?? map);
  // A block text ends behind its line break: what is added goes onto the line after it.
  const before = document.text.slice(0, end);
  return before.endsWith("\n")
    ? {
        start: end,
        end,
        newText: lines(document, entries, column)
          .map((line) => line + document.style.newline)
          .join(""),
      }
    : insertLines(document, endOfLine(document, end), entries, column);
}

function insertLines(document: OspoDocument, at: number, entries: readonly string[], column: number): Edit {
  const newText = lines(document, entries, column)
    .map((line) => document.style.newline + line)
    .join("");
  return { start: at, end: at, newText };
}

function atEnd(document: OspoDocument, entries: readonly string[], column: number): Edit {
  const { text } = document;
  const start = text.length;
  const lead = text === "" || text.endsWith("\n") ? "" : document.style.newline;
  const newText =
    lead +
    lines(document, entries, column)
      .map((line) => line + document.style.newline)
      .join("");
  return { start, end: start, newText };
}

/** The lines of entries at a column, with the file's own step of indentation in place of two blanks. */
function lines(document: OspoDocument, entries: readonly string[], column: number): string[] {
  const step = document.style.indent;
  return entries
    .flatMap((entry) => entry.split("\n"))
    .map((line) => {
      const own = /^ */.exec(line)?.[0].length ?? 0;
      return line.trim() === "" ? "" : " ".repeat(column + (own / 2) * step) + line.slice(own);
    });
}

/** Offset of the end of the line of an offset, the line break left out. */
export function endOfLine(document: OspoDocument, offset: number): number {
  const newline = document.text.indexOf("\n", offset);
  const end = newline < 0 ? document.text.length : newline;
  return document.text[end - 1] === "\r" && end > offset ? end - 1 : end;
}
