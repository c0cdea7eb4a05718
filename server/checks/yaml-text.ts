/** Text of new entries, in the style that the format's examples have. */
import type { OspoDocument } from "../document/document";
import { addEntries, type Edit, endOfLine, type Owner, quoteIfNeeded, replaceNode } from "../document/edit";
import { asMap, isEmpty, pairOf } from "../document/tree";

/** What an entry is to hold. Keys without a value (`undefined`) are left out; `null` is a key still to be filled in. */
export type Content =
  | string
  | number
  | boolean
  | null
  | readonly Content[]
  | { readonly [key: string]: Content | undefined };

/** A map in braces is used up to this many characters. */
const longestInBraces = 70;

/** `key: value`, on one line where that is short, later lines indented by two blanks a level. */
export function entryText(key: string, content: Content, inBraces = false): string {
  // In braces, what is written right behind the colon would stick to it.
  if (content === null) return inBraces ? `${key}: ` : `${key}:`;
  const short = `${key}: ${inline(content)}`;
  if (inBraces || short.length <= longestInBraces) return short;
  // Not in braces, a text needs fewer quotation marks.
  if (typeof content === "string") return `${key}: ${quoteIfNeeded(content)}`;
  if (!isMap(content)) return short;
  const lines = Object.entries(content).flatMap(([name, value]) =>
    value === undefined ? [] : entryText(name, value).split("\n"),
  );
  return [`${key}:`, ...lines.map((line) => `  ${line}`)].join("\n");
}

function inline(content: Content): string {
  if (content === null) return "";
  if (typeof content === "string") return quoteIfNeeded(content, true);
  if (!isMap(content)) return Array.isArray(content) ? `[${content.map(inline).join(", ")}]` : String(content);
  const entries = Object.entries(content).flatMap(([name, value]) =>
    value === undefined ? [] : [value === null ? `${name}: ` : `${name}: ${inline(value)}`],
  );
  return `{${entries.join(", ")}}`;
}

function isMap(content: Content): content is { readonly [key: string]: Content | undefined } {
  return typeof content === "object" && content !== null && !Array.isArray(content);
}

/** `key:` with entries below it. */
export function blockText(key: string, entries: readonly string[]): string {
  return [`${key}:`, ...entries.flatMap((entry) => entry.split("\n")).map((line) => `  ${line}`)].join("\n");
}

/** Gives keys of a map their values: fills in those that have none and adds those that are not there. */
export function fillIn(document: OspoDocument, owner: Owner, contents: Readonly<Record<string, Content>>): Edit[] {
  const map = asMap(owner.value);
  const absent: string[] = [];
  const edits: (Edit | undefined)[] = [];
  for (const [key, content] of Object.entries(contents)) {
    const written = pairOf(map, key);
    if (written === undefined) absent.push(entryText(key, content, map?.flow === true));
    else if (content !== null && isEmpty(written.value)) edits.push(setValue(document, written, inline(content)));
  }
  // The last key may be one of those that are filled in: what is added belongs behind its value.
  if (absent.length > 0) edits.push(addEntries(document, owner, absent));
  return edits.filter((edit) => edit !== undefined);
}

/**
 * Adds entries to the map that stands under a key, and the key with them where there is none.
 *
 * @param owner what the key is a part of; undefined for the top level
 * @param entries each with its key
 */
export function addToMap(
  document: OspoDocument,
  owner: Owner | undefined,
  key: string,
  entries: readonly (readonly [key: string, content: Content])[],
): Edit | undefined {
  const around = asMap(owner === undefined ? document.root : owner.value);
  const pair = pairOf(around, key);
  const inBraces = (asMap(pair?.value) ?? around)?.flow === true;
  const texts = entries.map(([name, content]) => entryText(name, content, inBraces));
  if (pair !== undefined) return addEntries(document, pair, texts);
  return addEntries(document, owner, [inBraces ? `${key}: {${texts.join(", ")}}` : blockText(key, texts)]);
}

/**
 * Gives a top-level key a value: fills in a key that has none, else adds the entry behind the last of
 * `after` that is there, else at the end. Undefined when the key has a value.
 */
export function setTopLevel(
  document: OspoDocument,
  key: string,
  content: Content,
  after: readonly string[] = [],
): Edit | undefined {
  const { root } = document;
  const pair = pairOf(root, key);
  if (pair !== undefined) {
    if (!isEmpty(pair.value)) return undefined;
    if (pair.value !== undefined || !isMap(content)) return setValue(document, pair, inline(content));
    const entries = Object.entries(content).flatMap(([name, value]) =>
      value === undefined ? [] : entryText(name, value),
    );
    return addEntries(document, pair, entries);
  }
  return addBehind(document, undefined, key, content, after);
}

/**
 * Adds an entry to a map behind the last of the keys `after` that is there, else at the end.
 *
 * @param owner what the map belongs to; undefined for the top level
 */
export function addBehind(
  document: OspoDocument,
  owner: Owner | undefined,
  key: string,
  content: Content,
  after: readonly string[],
): Edit | undefined {
  const map = asMap(owner === undefined ? document.root : owner.value);
  const text = entryText(key, content, map?.flow === true);
  const before = map?.pairs.findLast(({ name }) => after.includes(name));
  if (before === undefined || map?.flow === true) return addEntries(document, owner, [text]);
  const end = document.endOf(before.value ?? before.key);
  const { newline } = document.style;
  const margin = " ".repeat(document.positionAt(document.startOf(before.key)).character);
  const block = text.split("\n").map((line) => margin + indented(document)(line));
  if (document.text.slice(0, end).endsWith("\n")) {
    return { start: end, end, newText: block.map((line) => line + newline).join("") };
  }
  const at = endOfLine(document, end);
  return { start: at, end: at, newText: block.map((line) => newline + line).join("") };
}

function indented(document: OspoDocument): (line: string) => string {
  return (line) => {
    const blanks = /^ */.exec(line)?.[0].length ?? 0;
    return " ".repeat((blanks / 2) * document.style.indent) + line.slice(blanks);
  };
}

/** Writes a value behind a key, in place of the one that is there. */
export function setValue(document: OspoDocument, pair: Owner, value: string): Edit {
  if (pair.value !== undefined) return replaceNode(document, pair.value, value);
  const end = document.endOf(pair.key);
  const colon = /^[ \t]*:/.exec(document.text.slice(end))?.[0].length;
  const at = end + (colon ?? 0);
  return { start: at, end: at, newText: colon === undefined ? `: ${value}` : ` ${value}` };
}
