/**
 * The layout of a file: what each line is, read from indentation and a few marks, not from a parse.
 *
 * A YAML parser cannot say where the cursor is in half-written text; indentation can. One forward
 * pass keeps a stack of open maps and lists. An open quote, brace or bracket is given up at the first
 * line that is indented too little to belong to it, so that a slip spoils one entry and not the file.
 */

import { meantName } from "./odd-space";

/** One open map or list. `entries` are all of its keys or items, also those that follow later. */
export interface Container {
  readonly kind: "map" | "list";
  /** Column (UTF-16 units) at which its keys or dashes stand. */
  readonly column: number;
  /** The entry that it is the value of; absent at the root. */
  readonly owner: Entry | undefined;
  readonly entries: Entry[];
}

/** A key of a map or an item of a list. */
export interface Entry {
  readonly container: Container;
  readonly step: string | number;
  /** Offset at which the key or the dash starts. */
  readonly start: number;
  /** Index of the line on which it starts. */
  readonly line: number;
  /** The maps and lists that are its value: one, where the indentation is in order. */
  readonly children: Container[];
}

/** Where a value of more than one line begins, and the entry that it belongs to. */
interface Span {
  readonly kind: "flow" | "quote" | "block";
  readonly start: number;
  readonly entry: Entry | undefined;
}

export interface LineLayout {
  /** Offset of the first character, and the offset after the last one (line end left out). */
  readonly start: number;
  readonly end: number;
  /** Column of the first character that is no blank. */
  readonly indent: number;
  readonly kind: "blank" | "comment" | "marker" | "content" | "inside";
  /** The innermost entry after this line. */
  readonly entry: Entry | undefined;
  /** The value of several lines that this line continues. */
  readonly span: Span | undefined;
  /** Key of the line, with quotes. */
  readonly key: { readonly start: number; readonly end: number } | undefined;
  /** Offsets of the dashes that open the line. */
  readonly dashes: readonly number[];
  /** Offset of the first character after key, colon and dashes (may be the line's end). */
  readonly contentStart: number;
  /** Offset after the last character of the content, before a comment. */
  readonly contentEnd: number;
  /** A key that is itself a map or a list (`? `): rare, and read by the parser alone. */
  readonly complex: boolean;
}

const colon = 58;
const hash = 35;
const dash = 45;
const noDashes: readonly number[] = [];

/** A space or a tab. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}

/** Reads a key as written, with or without quotes. */
export function unquote(source: string): string {
  const quote = source[0];
  if (source.length >= 2 && (quote === '"' || quote === "'") && source.endsWith(quote)) {
    const inner = source.slice(1, -1);
    return quote === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\/])/g, "$1");
  }
  return source;
}

/** Offset after a quoted text that begins at `from`, or -1 when it does not end before `end`. */
function endOfQuote(text: string, from: number, end: number): number {
  return advance(text, scanFrom(text, from), end);
}

/** Where a scan of a flow collection or a quoted text stands; it goes on line by line. */
interface Scan {
  at: number;
  depth: number;
  /** The quote that is open, with which the scan of a quoted text begins. */
  quote: string | undefined;
}

/** Goes on to `end`; returns the offset after the closing mark, or -1 when it is not reached. */
function advance(text: string, scan: Scan, end: number): number {
  for (; scan.at < end; scan.at++) {
    const char = text[scan.at];
    if (scan.quote !== undefined) {
      if (scan.quote === '"' && char === "\\") scan.at++;
      else if (char === scan.quote) {
        if (char === "'" && text[scan.at + 1] === "'") scan.at++;
        else {
          scan.quote = undefined;
          if (scan.depth === 0) return scan.at + 1;
        }
      }
    } else if (char === "{" || char === "[") scan.depth++;
    else if (char === "}" || char === "]") {
      if (--scan.depth === 0) return scan.at + 1;
    } else if ((char === '"' || char === "'") && /[\s{[,:]/.test(text[scan.at - 1] ?? " ")) scan.quote = char;
    else if (char === "#" && isBreak(text[scan.at - 1])) {
      // A comment hides the rest of its line.
      const newline = text.indexOf("\n", scan.at);
      scan.at = newline < 0 || newline > end ? end : newline;
    }
  }
  return -1;
}

/** A scan of the quoted text or the flow collection that begins at `start`. */
function scanFrom(text: string, start: number): Scan {
  const first = text[start];
  const quoted = first === '"' || first === "'";
  return { at: quoted ? start + 1 : start, depth: 0, quote: quoted ? first : undefined };
}

/** Offset at which a comment begins in `from`…`end` of plain text, or `end`. */
function commentStart(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (text.charCodeAt(at) === hash && (at === from || isBlank(text, at - 1))) return at;
  }
  return end;
}

function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isBlank(text, at - 1)) at--;
  return at;
}

/** The end of a key that begins at `from` (before its colon), or -1 when the line has none there. */
function endOfKey(text: string, from: number, end: number): number {
  const first = text[from];
  let at = from;
  if (first === '"' || first === "'") {
    at = endOfQuote(text, from, end);
    if (at < 0) return -1;
    const close = at;
    while (isBlank(text, at)) at++;
    return text[at] === ":" && isBreak(text[at + 1]) ? close : -1;
  }
  if (first === undefined || "{[|>#%@`".includes(first)) return -1;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === colon && (at + 1 >= end || isBreak(text[at + 1]))) return trimEnd(text, from, at);
    if (code === hash && at > from && isBlank(text, at - 1)) return -1;
  }
  return -1;
}

function isBreak(char: string | undefined): boolean {
  return char === undefined || char === " " || char === "\t" || char === "\n" || char === "\r";
}

interface OpenSpan extends Span {
  /** Lines indented no more than this do not belong to the span. */
  readonly ownerColumn: number;
  readonly scan: Scan;
}

/** Reads the layout of a whole text; the time grows linearly with its length. */
export function readLayout(text: string): readonly LineLayout[] {
  return new LayoutReader(text).read();
}

class LayoutReader {
  private readonly lines: LineLayout[] = [];
  private readonly stack: Container[] = [];
  private span: OpenSpan | undefined;

  constructor(private readonly text: string) {}

  read(): readonly LineLayout[] {
    const { text } = this;
    let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (;;) {
      const newline = text.indexOf("\n", start);
      let end = newline < 0 ? text.length : newline;
      if (newline >= 0 && text[end - 1] === "\r" && end > start) end--;
      this.lines.push(this.readLine(start, end));
      if (newline < 0) return this.lines;
      start = newline + 1;
    }
  }

  private readLine(start: number, end: number): LineLayout {
    const { text } = this;
    let at = start;
    while (at < end && isBlank(text, at)) at++;
    const indent = at - start;
    const inside = this.continueSpan(at, end, indent);
    if (inside !== undefined) return this.simple("inside", start, at, end, inside);
    if (at === end) return this.simple("blank", start, at, end);
    if (text.charCodeAt(at) === hash) return this.simple("comment", start, at, end);
    if (indent === 0 && /^(---|\.\.\.)(\s|$)|^%/.test(text.slice(at, Math.min(end, at + 4)))) {
      return this.simple("marker", start, at, end);
    }
    return this.readContent(start, at, end, indent);
  }

  /** A line on which no entry begins. */
  private simple(kind: LineLayout["kind"], start: number, at: number, end: number, span?: Span): LineLayout {
    return {
      start,
      end,
      indent: at - start,
      kind,
      entry: this.top(),
      span,
      key: undefined,
      dashes: noDashes,
      contentStart: at,
      contentEnd: trimEnd(this.text, at, end),
      complex: false,
    };
  }

  private readContent(start: number, from: number, end: number, indent: number): LineLayout {
    const { text } = this;
    const dashes: number[] = [];
    let at = from;
    while (text.charCodeAt(at) === dash && isBreak(text[at + 1])) {
      dashes.push(at);
      this.openItem(at - start, at);
      at++;
      while (at < end && isBlank(text, at)) at++;
    }
    const complex = (text[at] === "?" || text[at] === ":") && isBreak(text[at + 1]);
    at = this.skipProperties(at, end);
    const keyEnd = endOfKey(text, at, end);
    let key: LineLayout["key"];
    let ownerColumn = dashes.length > 0 ? (dashes.at(-1) ?? 0) - start : Math.max(indent - 1, -1);
    if (keyEnd >= 0) {
      key = { start: at, end: keyEnd };
      ownerColumn = at - start;
      this.openKey(at - start, at, meantName(unquote(text.slice(at, keyEnd))));
      at = text.indexOf(":", keyEnd) + 1;
      while (at < end && isBlank(text, at)) at++;
      at = this.skipProperties(at, end);
    } else if (dashes.length === 0) {
      // Words without a colon: a key being typed, or the rest of a text. Deeper containers are closed.
      this.closeDeeper(indent);
    }
    const contentEnd = this.openSpan(at, end, ownerColumn);
    return {
      start,
      end,
      indent,
      kind: "content",
      entry: this.top(),
      span: undefined,
      key,
      dashes: dashes.length === 0 ? noDashes : dashes,
      contentStart: at,
      contentEnd,
      complex,
    };
  }

  /** Skips anchors and tags, which stand before a value. */
  private skipProperties(from: number, end: number): number {
    let at = from;
    while (at < end && (this.text[at] === "&" || this.text[at] === "!")) {
      while (at < end && !isBlank(this.text, at)) at++;
      while (at < end && isBlank(this.text, at)) at++;
    }
    return at;
  }

  /** Opens a span when the value goes on after this line; returns the offset after the content. */
  private openSpan(at: number, end: number, ownerColumn: number): number {
    const { text } = this;
    const first = text[at];
    if (at >= end || first === undefined) return at;
    const entry = this.top();
    if ((first === "|" || first === ">") && /^[|>][0-9+-]*\s*(#.*)?$/.test(text.slice(at, end))) {
      this.span = { kind: "block", start: at, entry, ownerColumn, scan: scanFrom(text, at) };
      return trimEnd(text, at, commentStart(text, at, end));
    }
    if (first === '"' || first === "'" || first === "{" || first === "[") {
      const quoted = first === '"' || first === "'";
      const scan = scanFrom(text, at);
      const close = advance(text, scan, end);
      if (close >= 0) return close;
      this.span = { kind: quoted ? "quote" : "flow", start: at, entry, ownerColumn, scan };
      return trimEnd(text, at, end);
    }
    return trimEnd(text, at, commentStart(text, at, end));
  }

  /** The span that a line continues; closes it where it ends on the line or was given up. */
  private continueSpan(at: number, end: number, indent: number): Span | undefined {
    const { span, text } = this;
    if (span === undefined) return undefined;
    if (at === end) return span.kind === "block" || this.lines.at(-1)?.span === span ? span : undefined;
    const closing = span.kind === "flow" && (text[at] === "}" || text[at] === "]") && indent >= span.ownerColumn;
    if (indent <= span.ownerColumn && !closing) {
      this.span = undefined;
      return undefined;
    }
    if (span.kind !== "block") {
      if (advance(text, span.scan, end) >= 0) this.span = undefined;
    }
    return span;
  }

  private top(): Entry | undefined {
    return this.stack.at(-1)?.entries.at(-1);
  }

  private closeDeeper(column: number): void {
    while ((this.stack.at(-1)?.column ?? -1) > column) this.stack.pop();
  }

  private openItem(column: number, start: number): void {
    this.closeDeeper(column);
    let list = this.stack.at(-1);
    if (list?.kind !== "list" || list.column !== column) {
      list = this.open("list", column);
    }
    list.entries.push({ container: list, step: list.entries.length, start, line: this.lines.length, children: [] });
  }

  private openKey(column: number, start: number, name: string): void {
    this.closeDeeper(column);
    // A list may stand in the column of the key that owns it; the next key there ends it.
    if (this.stack.at(-1)?.kind === "list" && this.stack.at(-1)?.column === column) this.stack.pop();
    let map = this.stack.at(-1);
    if (map?.kind !== "map" || map.column !== column) {
      map = this.open("map", column);
    }
    map.entries.push({ container: map, step: name, start, line: this.lines.length, children: [] });
  }

  private open(kind: Container["kind"], column: number): Container {
    const owner = this.top();
    const container: Container = { kind, column, owner, entries: [] };
    owner?.children.push(container);
    this.stack.push(container);
    return container;
  }
}

/** The path that leads to an entry, from the root. */
export function pathOfEntry(entry: Entry | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let current = entry; current !== undefined; current = current.container.owner) path.push(current.step);
  return path.reverse();
}
