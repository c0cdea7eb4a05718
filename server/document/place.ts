/** The place at a cursor: what is being written there, found from the layout and never from a parse. */
import { type Container, type Entry, type LineLayout, pathOfEntry, readLayout } from "./layout";
import { flowPlace } from "./place-in-flow";
import type { Path } from "./tree";

/** What can be written where the cursor stands. All offsets are UTF-16 offsets in the file. */
export interface Place {
  /**
   * `key`: a key of the map at `path`. `value`: the value at `path`. `none`: a comment, a marker,
   * the inside of a text of several lines.
   */
  readonly role: "key" | "value" | "none";
  /** For a key the path of its map, for a value the path of the value itself. */
  readonly path: Path;
  /** What accepting a completion replaces: the word or the value under the cursor. */
  readonly start: number;
  readonly end: number;
  /** Keys that the map has already, the one under the cursor left out. */
  readonly present: readonly string[];
  /** A colon stands behind the key already. */
  readonly hasColon: boolean;
  /** The cursor stands directly behind a colon or dash; a blank must come first. */
  readonly needsSpace: boolean;
  /** A comment begins directly behind it; a blank must come between, or it becomes part of what is written. */
  readonly beforeComment?: true;
  /** The value is inside these quotes; `start`…`end` is what stands between them. */
  readonly quote?: '"' | "'";
  /** The closing quote is missing. */
  readonly quoteOpen: boolean;
  /** Inside braces or brackets. */
  readonly flow: boolean;
  /** The value may as well be the first key of a map (`- |`, or a line below a key). */
  readonly mayBeKey: boolean;
  /** The value may as well be the first item of a list (a line below a key). */
  readonly mayBeItem: boolean;
  /** Column at which the key or value starts; keys of the same map go there. */
  readonly column: number;
  /** The blanks that open the line, as they are written: spaces, or tabs that somebody else has put there. */
  readonly margin: string;
  /** Where keys or items may begin instead of a value: no more than a word of it is written, and nothing below. */
  readonly open?: Opening;
}

/** A value that may become a map or a list: on the lines below its key, or in braces or brackets of its own. */
interface Opening {
  /** Offset from which a word is replaced: behind the colon. */
  readonly start: number;
  /** Column of the key; what is below it goes deeper. */
  readonly column: number;
}

interface PlaceSource {
  readonly text: string;
  readonly layout: readonly LineLayout[];
}

const nowhere = (offset: number): Place => ({
  role: "none",
  path: [],
  start: offset,
  end: offset,
  present: [],
  hasColon: false,
  needsSpace: false,
  quoteOpen: false,
  flow: false,
  mayBeKey: false,
  mayBeItem: false,
  column: 0,
  margin: "",
});

/** Finds the place at an offset of a text; it never fails. */
export function placeAt(text: string, offset: number): Place {
  const source: PlaceSource = { text, layout: readLayout(text) };
  const index = source.layout.findLastIndex((line) => line.start <= offset);
  const line = source.layout[index];
  if (line === undefined) return nowhere(offset);
  const place = placeOnLine(source, index, line, offset);
  const margin = text.slice(line.start, Math.min(line.start + line.indent, offset));
  const beforeComment = place.role !== "none" && place.quote === undefined && text[place.end] === "#";
  return { ...place, margin, ...(beforeComment ? { beforeComment } : {}) };
}

function placeOnLine(source: PlaceSource, index: number, line: LineLayout, offset: number): Place {
  // Inside a line end, too, nothing can be written.
  if (line.kind === "marker" || line.complex || offset > line.end) return nowhere(offset);
  if (isUnread(source, index, line)) return nowhere(offset);
  if (line.kind === "comment") {
    return offset <= line.contentStart ? emptyLine(source, index, offset, offset - line.start) : nowhere(offset);
  }
  if (line.kind === "inside" && line.span !== undefined) return insideSpan(source, line, offset);
  if (line.kind === "blank") return emptyLine(source, index, offset, offset - line.start);
  return onContent(source, index, line, offset);
}

/** In a second document, or on a line that ends as on an old Mac: neither is read as the author means it. */
function isUnread({ text, layout }: PlaceSource, index: number, line: LineLayout): boolean {
  if (text.slice(line.start, line.end).includes("\r")) return true;
  const marker = layout.findLastIndex(({ kind, start }, at) => at < index && kind === "marker" && text[start] !== "%");
  return marker >= 0 && layout.slice(0, marker).some(({ kind }) => kind === "content");
}

function insideSpan(source: PlaceSource, line: LineLayout, offset: number): Place {
  const span = line.span;
  if (span === undefined || span.kind === "block") return nowhere(offset);
  const path = pathOfEntry(span.entry);
  if (span.kind === "flow") {
    // What is written here has to stand deeper than the key that the braces belong to.
    const column = span.entry?.container.column ?? -1;
    if (line.contentStart === line.end && offset - line.start <= column) return nowhere(offset);
    return flowPlace(source.text, span.start, offset, path);
  }
  return nowhere(offset);
}

function onContent(source: PlaceSource, index: number, line: LineLayout, offset: number): Place {
  const { text } = source;
  const { key } = line;
  const firstToken = key?.start ?? line.contentStart;
  const lastDash = line.dashes.at(-1);
  if (lastDash !== undefined ? offset <= (line.dashes[0] ?? 0) : offset < firstToken && key !== undefined) {
    // Before everything on the line: a new line's worth of indentation, nothing to complete.
    return nowhere(offset);
  }
  if (key !== undefined && offset < key.start) return nowhere(offset);
  if (offset > line.contentEnd && isPast(text, line, offset)) return nowhere(offset);
  if (key !== undefined && offset <= key.end) return onKey(source, line, key, offset);
  if (key !== undefined) {
    const colon = text.indexOf(":", key.end);
    if (offset <= colon) return nowhere(offset);
    return behindColon(source, index, line, offset, colon);
  }
  if (lastDash !== undefined) {
    const path = pathOfEntry(line.entry);
    const place = onValue(source, line, offset, path, offset === lastDash + 1);
    return place.role === "value" && !place.flow
      ? { ...place, mayBeKey: true, column: Math.max(place.column, lastDash - line.start + 2) }
      : place;
  }
  return bareWord(source, index, line, offset);
}

function behindColon(source: PlaceSource, index: number, line: LineLayout, offset: number, colon: number): Place {
  const { text } = source;
  const { contentStart, contentEnd, entry, key } = line;
  const below = hasBelow(source.layout, index, line);
  const place = onValue(source, line, offset, pathOfEntry(entry), offset === colon + 1);
  if (place.role !== "value" || place.flow || place.quote !== undefined) return place;
  // A value beside what is below would not be read as it stands here.
  if (below) return nowhere(offset);
  const free = text.slice(contentEnd, line.end).trim() === "" && /^[\w-]*$/.test(text.slice(contentStart, contentEnd));
  const between = text.slice(colon + 1, Math.min(contentStart, offset));
  if (!free || between.trim() !== "" || key === undefined) return place;
  return { ...place, open: { start: colon + 1, column: key.start - line.start } };
}

/** The value of a line's key goes on below it: keys, items, or more of a text. */
function hasBelow(layout: readonly LineLayout[], index: number, line: LineLayout): boolean {
  if ((line.entry?.children.length ?? 0) > 0) return true;
  const column = (line.key?.start ?? line.contentStart) - line.start;
  const next = layout.slice(index + 1, index + 100).find(({ kind }) => kind !== "blank" && kind !== "comment");
  return next?.kind === "content" && next.indent > column && next.key === undefined && next.dashes.length === 0;
}

/** Behind a complete value, or in the comment behind it; braces, brackets and quotes may still be open. */
function isPast(text: string, line: LineLayout, offset: number): boolean {
  const { contentStart, contentEnd } = line;
  if (/(?:^|\s)#/.test(text.slice(contentEnd, offset))) return true;
  return contentStart < contentEnd && !/["'{[]/.test(text[contentStart] ?? "");
}

function onKey(source: PlaceSource, line: LineLayout, key: { start: number; end: number }, offset: number): Place {
  const entry = line.entry;
  const container = entry?.container;
  const quote = quoteAt(source.text, key.start);
  return {
    ...nowhere(offset),
    role: "key",
    path: pathOfEntry(container?.owner),
    start: key.start,
    end: key.end,
    present: keysOf(container, entry),
    hasColon: true,
    ...(quote === undefined ? {} : { quote }),
    column: key.start - line.start,
  };
}

function keysOf(container: Container | undefined, except?: Entry): string[] {
  if (container?.kind !== "map") return [];
  return container.entries.filter((entry) => entry !== except).map((entry) => String(entry.step));
}

function quoteAt(text: string, offset: number): '"' | "'" | undefined {
  const char = text[offset];
  return char === '"' || char === "'" ? char : undefined;
}

/** The value behind a colon or a dash. */
function onValue(source: PlaceSource, line: LineLayout, offset: number, path: Path, touching: boolean): Place {
  const { text } = source;
  const { contentStart, contentEnd } = line;
  const base = { ...nowhere(offset), role: "value" as const, path };
  if (offset < contentStart || contentStart >= contentEnd) {
    const empty = contentStart >= contentEnd;
    // Before a plain value the whole value is replaced; before anything else nothing is offered.
    const plain =
      empty || (text.slice(offset, contentStart).trim() === "" && !/["'{[|>*]/.test(text[contentStart] ?? ""));
    if (!plain) return nowhere(offset);
    // In a tag or an anchor.
    if (!touching && !/\s/.test(text[offset - 1] ?? " ")) return nowhere(offset);
    const needsSpace = touching && !(empty && /[ \t]/.test(text[offset] ?? ""));
    return {
      ...base,
      end: empty ? offset : contentEnd,
      needsSpace,
      column: offset + (needsSpace ? 1 : 0) - line.start,
    };
  }
  const first = text[contentStart];
  if (first === "{" || first === "[") return flowPlace(text, contentStart, offset, path);
  const quote = quoteAt(text, contentStart);
  if (quote !== undefined) return inQuotes(text, line, offset, base, quote);
  if (first === "|" || first === ">") return nowhere(offset);
  return { ...base, start: contentStart, end: contentEnd, column: contentStart - line.start };
}

function inQuotes(text: string, line: LineLayout, offset: number, base: Place, quote: '"' | "'"): Place {
  const { contentStart, contentEnd } = line;
  const closed = contentEnd - contentStart >= 2 && text[contentEnd - 1] === quote;
  if (offset <= contentStart || (closed && offset >= contentEnd)) return nowhere(offset);
  return {
    ...base,
    quote,
    quoteOpen: !closed,
    start: contentStart + 1,
    end: closed ? contentEnd - 1 : Math.max(contentEnd, base.end),
    column: contentStart - line.start,
  };
}

/** A word without a colon: a key being typed, a value on the line below its key, or prose. */
function bareWord(source: PlaceSource, index: number, line: LineLayout, offset: number): Place {
  const { text } = source;
  if (offset < line.contentStart) return nowhere(offset);
  const first = text[line.contentStart];
  const place = emptyLine(source, index, line.contentStart, line.indent);
  if (first === "{" || first === "[") {
    return place.mayBeItem ? flowPlace(text, line.contentStart, offset, place.path) : nowhere(offset);
  }
  if (place.role === "none") return nowhere(offset);
  if (quoteAt(text, line.contentStart) !== undefined && !place.mayBeItem && place.role === "value")
    return nowhere(offset);
  return { ...place, start: line.contentStart, end: line.contentEnd };
}

/** What could begin at a column of a line that has nothing (yet): judged by the lines above and below. */
function emptyLine(source: PlaceSource, index: number, offset: number, column: number): Place {
  const above = contentBefore(source.layout, index);
  const base = { ...nowhere(offset), start: offset, end: offset, column };
  if (above === undefined) {
    const first = source.layout.find((other) => other.kind === "content" && other.entry !== undefined);
    const root = first === undefined ? undefined : rootOf(first.entry);
    return column > 0 && root !== undefined
      ? nowhere(offset)
      : { ...base, role: "key", path: [], present: keysOf(root) };
  }
  let entry = above.entry;
  // The file is a text, or in braces: no key can follow it.
  if (entry === undefined) return nowhere(offset);
  while (entry !== undefined && entry.container.column > column) entry = entry.container.owner;
  if (entry === undefined) return nowhere(offset);
  const { container } = entry;
  // Beside keys that are maps (`? `), what is there already is not known from the layout.
  if (source.layout.some((line) => line.complex && line.indent === column)) return nowhere(offset);
  if (container.column === column) {
    // A list in the column of its own key: a key of that map may follow as well as another item.
    const owner = container.owner?.container;
    if (container.kind === "list" && owner?.kind === "map" && owner.column === column) {
      return { ...base, role: "key", path: pathOfEntry(owner.owner), present: keysOf(owner) };
    }
    if (container.kind === "list") {
      return {
        ...base,
        role: "value",
        path: [...pathOfEntry(container.owner), container.entries.length],
        mayBeItem: true,
      };
    }
    return { ...base, role: "key", path: pathOfEntry(container.owner), present: keysOf(container) };
  }
  return below(source, entry, base, column);
}

/** A column deeper than the last entry: its value, when it has none yet. */
function below(source: PlaceSource, entry: Entry, base: Place, column: number): Place {
  const line = source.layout.find((other) => other.start <= entry.start && entry.start <= other.end);
  const hasValue = line !== undefined && line.entry === entry && line.contentStart < line.contentEnd;
  if (hasValue) return nowhere(base.start);
  const child = childContainer(source.layout, entry);
  // Children in another column than the cursor's: what is typed here would not belong to them.
  if (child !== undefined && child.column !== column) return nowhere(base.start);
  if (child?.kind === "map") return { ...base, role: "key", path: pathOfEntry(entry), present: keysOf(child) };
  if (child?.kind === "list") return nowhere(base.start);
  return {
    ...base,
    role: "value",
    path: pathOfEntry(entry),
    mayBeKey: true,
    mayBeItem: entry.container.kind === "map",
  };
}

function childContainer(layout: readonly LineLayout[], entry: Entry): Container | undefined {
  for (const line of layout) {
    for (let current = line.entry; current !== undefined; current = current.container.owner) {
      if (current.container.owner === entry) return current.container;
    }
  }
  return undefined;
}

function contentBefore(layout: readonly LineLayout[], index: number): LineLayout | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const line = layout[at];
    if (line?.kind === "content" || line?.kind === "inside") return line;
    if (line?.kind === "marker") return undefined;
  }
  return undefined;
}

function rootOf(entry: Entry | undefined): Container | undefined {
  let current = entry;
  while (current?.container.owner !== undefined) current = current.container.owner;
  return current?.container;
}
