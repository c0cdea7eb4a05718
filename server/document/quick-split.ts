/**
 * Splits and reads a whole file in one pass, where the quick parser can read all of it: the chunks are those
 * that `split.ts` makes from the layout, a test holds both equal. It is what makes opening a long file quick.
 */
import { Branch, Leaf, type Part, type Place } from "./chunk";
import { noResult, type ParseResult } from "./parse-result";
import { QuickReader, unusual } from "./quick-parse";
import { pairOf } from "./quick-values";
import { deepest, linesOfLeaf } from "./split-limits";
import type { MapNode, SeqNode } from "./tree";

/** The chunks of a file; undefined where that needs the layout. */
export function quickSplit(text: string): Branch | undefined {
  return unusual.test(text) ? undefined : new QuickSplitter(text).root();
}

/** The indentation of a line on which no entry can begin. */
const none = -1;

class QuickSplitter extends QuickReader {
  /** Offsets of the lines; after them the length of the text. */
  private readonly starts: number[] = [];
  /** For each line the column of its first character, or {@link none} for blank lines and comments. */
  private readonly columns: number[] = [];
  /** Number of the line of `lineStart`. */
  private line = 0;

  constructor(text: string) {
    super(text, { text });
    this.measure();
  }

  private measure(): void {
    const { text, starts, columns } = this;
    for (let start = 0; start < text.length; ) {
      let at = start;
      while (text.charCodeAt(at) === 32) at++;
      const first = text[at];
      const isBlank = first === undefined || first === "\n" || first === "\r" || first === "#";
      starts.push(start);
      columns.push(isBlank ? none : at - start);
      const newline = text.indexOf("\n", at);
      start = newline < 0 ? text.length : newline + 1;
    }
    starts.push(text.length);
  }

  root(): Branch | undefined {
    this.skipToContent();
    if (this.failed || this.ended || this.isDash()) return undefined;
    this.line = this.columns.findIndex((column) => column !== none);
    const head = new Leaf(this.text.slice(0, this.lineStart));
    const parts = this.parts({ kind: "map", column: this.column }, this.columns.length, 0);
    return this.failed || !this.ended ? undefined : new Branch(head, parts);
  }

  /** The entries of a map or list up to before line `end`. */
  private parts(place: Place, end: number, depth: number): Part[] {
    const parts: Part[] = [];
    while (!this.failed && this.line < end) {
      // What is not an entry here is for the layout.
      if (this.column !== place.column || this.isDash() !== (place.kind === "list")) this.fail();
      else parts.push(this.part(place, this.endOfEntry(place, end), depth));
    }
    return parts;
  }

  /** Number of the line on which the next entry begins, or `end`. */
  private endOfEntry({ kind, column }: Place, end: number): number {
    for (let line = this.line + 1; line < end; line++) {
      const other = this.columns[line] ?? none;
      if (other === none || other > column) continue;
      // A list may stand in the column of the key that it belongs to.
      if (other < column || kind === "list" || !this.isDashAt((this.starts[line] ?? 0) + other)) return line;
    }
    return end;
  }

  private isDashAt(offset: number): boolean {
    return this.text[offset] === "-" && /[ \r\n]|^$/.test(this.text[offset + 1] ?? "");
  }

  private part(place: Place, end: number, depth: number): Part {
    const first = this.firstInside(place, end, depth);
    return first === undefined ? this.leaf(place, end) : this.branch(place, end, first, depth);
  }

  /** Number of the first line with an entry below a key with nothing after its colon; undefined where the entry is one leaf. */
  private firstInside({ kind }: Place, end: number, depth: number): number | undefined {
    if (kind === "list" || depth >= deepest || end - this.line <= linesOfLeaf) return undefined;
    for (let line = this.line + 1; line < end; line++) {
      if (this.columns[line] !== none) return this.isBareKey() ? line : undefined;
    }
    return undefined;
  }

  /** True for a key with nothing after its colon on its line. */
  private isBareKey(): boolean {
    const line = this.text.slice(this.at, this.starts[this.line + 1]);
    return /:[ ]*(?:[ ]#[^\n]*)?\r?\n$/.test(line);
  }

  private branch(place: Place, end: number, first: number, depth: number): Part {
    const head = Leaf.read(this.text.slice(this.starts[this.line], this.starts[first]), place, (leaf) => {
      this.goInto(leaf);
      const start = this.at - this.base;
      const key = this.key();
      if (key === undefined) return { ...noResult, chunk: leaf };
      this.skipSpaces();
      if (!this.atRestOfLine()) this.fail();
      return { ...noResult, chunk: leaf, root: this.madeMap(start, key.end, false, [pairOf(key, undefined)]) };
    });
    this.goTo(first);
    const inner: Place = { kind: this.isDash() ? "list" : "map", column: this.column };
    if (inner.kind === "map" && inner.column <= place.column) this.fail();
    return new Branch(head, this.parts(inner, end, depth + 1), place);
  }

  private leaf(place: Place, end: number): Leaf {
    const leaf = Leaf.read(this.text.slice(this.starts[this.line], this.starts[end]), place, (chunk) => {
      this.goInto(chunk);
      const start = this.at - this.base;
      const root = place.kind === "list" ? this.oneItem(start, place.column) : this.onePair(start, place.column);
      return { ...noResult, chunk, root, duplicates: this.takeDuplicates() } satisfies ParseResult;
    });
    if (!this.ended && this.lineStart !== this.starts[end]) this.fail();
    this.line = end;
    return leaf;
  }

  private onePair(start: number, column: number): MapNode | undefined {
    const key = this.key();
    const value = key === undefined ? undefined : this.valueOfKey(column);
    if (key === undefined || this.failed) return undefined;
    return this.madeMap(start, (value ?? key).end, false, [pairOf(key, value)]);
  }

  private oneItem(start: number, column: number): SeqNode | undefined {
    const item = this.item(column);
    if (item === undefined) return this.fail();
    return { kind: "seq", chunk: this.chunk, start, end: item.end, flow: false, items: [item] };
  }

  private goInto(leaf: Leaf): void {
    this.chunk = leaf;
    this.base = this.lineStart;
  }

  private goTo(line: number): void {
    this.line = line;
    this.at = this.starts[line] ?? this.text.length;
    this.skipToContent();
  }
}
