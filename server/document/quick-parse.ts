/**
 * A quick reader of the YAML that people usually write: block maps and lists, values of one line,
 * braces and brackets closed on their line, comments. It makes the same tree as the full parser, or
 * says that it cannot: block texts, values of several lines, anchors, tags, tabs, escapes and
 * everything that might be a mistake are the full parser's. A test holds both equal.
 *
 * It is what makes opening a long file and each keystroke in it quick.
 */
import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  CR,
  DASH,
  DOT,
  DOUBLE,
  HASH,
  LF,
  OPEN_LIST,
  OPEN_MAP,
  SINGLE,
  SPACE,
} from "./char-codes";
import type { DuplicateKey } from "./parse-result";
import { plainValue } from "./plain-value";
import { addRepeated } from "./repeated-keys";
import type { Chunk, MapNode, Pair, ScalarNode, ScalarStyle, SeqNode, SyntaxNode } from "./tree";

/** What was read; `root` is absent for a text that holds nothing but comments. */
export interface QuickResult {
  readonly root: MapNode | SeqNode | undefined;
  readonly duplicates: readonly DuplicateKey[];
}

/** Reads a text; undefined when it holds anything that is not for the quick reader. */
export function quickParse(text: string, chunk: Chunk): QuickResult | undefined {
  return unusual.test(text) ? undefined : new QuickReader(text, chunk).read();
}

/** Control characters, tabs, byte order marks, line ends of old Macs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
export const unusual = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\ufeff]|\r(?!\n)/;

/** Deeper than this the full parser counts the levels. */
const deepest = 60;
/** The full parser complains of keys over 1024 characters. */
const longestKey = 1000;

/** Characters with which no plain value starts that is for us; `-` is looked at on its own. */
const startsNoPlain = new Set([..."?:,[]{}#&*!|>'\"%@`"].map((char) => char.charCodeAt(0)));

function isFlowMark(code: number): boolean {
  return code === COMMA || code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_MAP || code === CLOSE_MAP;
}

export function pairOf(key: ScalarNode, value: SyntaxNode | undefined): Pair {
  const name = typeof key.value === "string" ? key.value : key.source;
  return value === undefined ? { key, name } : { key, name, value };
}

export class QuickReader {
  /** Offset of what is read next. */
  protected at = 0;
  /** Offset at which the line of `at` begins. */
  protected lineStart = 0;
  protected ended = false;
  protected failed = false;
  private depth = 0;
  protected duplicates: DuplicateKey[] = [];

  /**
   * @param chunk what the nodes belong to
   * @param base offset at which that begins in the text
   */
  constructor(
    protected readonly text: string,
    protected chunk: Chunk,
    protected base = 0,
  ) {}

  read(): QuickResult | undefined {
    this.skipToContent();
    if (this.failed) return undefined;
    if (this.ended) return { root: undefined, duplicates: [] };
    const root = this.block(this.column, false);
    return this.failed || !this.ended ? undefined : { root, duplicates: this.takeDuplicates() };
  }

  protected takeDuplicates(): readonly DuplicateKey[] {
    const { duplicates } = this;
    if (duplicates.length === 0) return [];
    this.duplicates = [];
    // Those of an inner map are found before those that stand after it around it.
    return duplicates.sort((a, b) => a.again.start - b.again.start);
  }

  protected get column(): number {
    return this.at - this.lineStart;
  }

  private code(at: number): number {
    return at < this.text.length ? this.text.charCodeAt(at) : LF;
  }

  private isSpaceOrEnd(at: number): boolean {
    const code = this.code(at);
    return code === SPACE || code === LF || code === CR;
  }

  private isEndOfLine(at: number): boolean {
    const code = this.code(at);
    return code === LF || code === CR;
  }

  protected fail(): undefined {
    this.failed = true;
    return undefined;
  }

  /** From the beginning of a line to the first content; comments and blank lines are passed over. */
  protected skipToContent(): void {
    const { text } = this;
    for (;;) {
      this.lineStart = this.at;
      this.skipSpaces();
      if (this.at >= text.length) {
        this.ended = true;
        return;
      }
      const code = text.charCodeAt(this.at);
      if (code === HASH || code === LF || code === CR) {
        this.toNextLine();
        continue;
      }
      const isMarker = (code === DASH || code === DOT) && this.column === 0 && this.isMarker();
      if (isMarker) this.fail();
      return;
    }
  }

  /** `---` or `...` in the first column: another document may begin. */
  private isMarker(): boolean {
    const code = this.code(this.at);
    return this.code(this.at + 1) === code && this.code(this.at + 2) === code;
  }

  protected skipSpaces(): void {
    while (this.at < this.text.length && this.text.charCodeAt(this.at) === SPACE) this.at++;
  }

  protected toNextLine(): void {
    const newline = this.text.indexOf("\n", this.at);
    this.at = newline < 0 ? this.text.length : newline + 1;
  }

  /** True at the end of a line, or where a comment begins. */
  protected atRestOfLine(): boolean {
    const code = this.code(this.at);
    if (code === LF || code === CR) return true;
    return code === HASH && this.at > this.lineStart && this.text.charCodeAt(this.at - 1) === SPACE;
  }

  /** After a value of one line: nothing else stands there, and what follows is not indented further. */
  private endLine(column: number): void {
    this.skipSpaces();
    if (!this.atRestOfLine()) {
      this.fail();
      return;
    }
    this.toNextLine();
    this.skipToContent();
    if (!this.ended && this.column > column) this.fail();
  }

  /** The map or list that begins here. @param inColumnOfKey a list that stands in the column of its key */
  private block(column: number, inColumnOfKey: boolean): MapNode | SeqNode | undefined {
    if (this.depth > deepest) return this.fail();
    this.depth++;
    const node = this.isDash() ? this.list(column, inColumnOfKey) : this.map(column);
    this.depth--;
    return node;
  }

  protected isDash(): boolean {
    return this.code(this.at) === DASH && this.isSpaceOrEnd(this.at + 1);
  }

  private map(column: number): MapNode | undefined {
    const start = this.at - this.base;
    const pairs: Pair[] = [];
    let end = start;
    for (;;) {
      const key = this.isDash() ? this.fail() : this.key();
      if (key === undefined) return undefined;
      const value = this.valueOfKey(column);
      if (this.failed) return undefined;
      pairs.push(pairOf(key, value));
      end = (value ?? key).end;
      if (this.ended || this.column < column) return this.madeMap(start, end, false, pairs);
      if (this.column > column) return this.fail();
    }
  }

  protected madeMap(start: number, end: number, flow: boolean, pairs: readonly Pair[]): MapNode {
    addRepeated(pairs, this.duplicates);
    return { kind: "map", chunk: this.chunk, start, end, flow, pairs };
  }

  /** The key of a block map, up to behind its colon. */
  protected key(): ScalarNode | undefined {
    const key = this.scalar();
    if (key === undefined || key.end - key.start > longestKey || this.code(this.at) !== COLON) return this.fail();
    if (!this.isSpaceOrEnd(this.at + 1)) return this.fail();
    this.at++;
    return key;
  }

  /** What stands after a key of the map in `column`: on its line, or below it. */
  protected valueOfKey(column: number): SyntaxNode | undefined {
    this.skipSpaces();
    if (!this.atRestOfLine()) return this.inline(column);
    this.toNextLine();
    this.skipToContent();
    if (this.ended || this.failed || this.column < column) return undefined;
    if (this.column > column) return this.block(this.column, false);
    return this.isDash() ? this.block(column, true) : undefined;
  }

  /** A value on the line of its key or dash. */
  private inline(column: number): SyntaxNode | undefined {
    const code = this.code(this.at);
    const value = code === OPEN_MAP || code === OPEN_LIST ? this.flow() : this.scalar();
    if (value === undefined || this.failed) return undefined;
    this.endLine(column);
    return value;
  }

  private list(column: number, inColumnOfKey: boolean): SeqNode | undefined {
    const start = this.at - this.base;
    const items: SyntaxNode[] = [];
    let end = start;
    for (;;) {
      const item = this.item(column);
      // Where an item without a value ends is for the full parser to say.
      if (item === undefined || this.failed) return this.fail();
      items.push(item);
      end = item.end;
      const isOver = this.ended || this.column < column;
      if (isOver || (inColumnOfKey && this.column === column && !this.isDash())) {
        return { kind: "seq", chunk: this.chunk, start, end, flow: false, items };
      }
      if (this.column > column || !this.isDash()) return this.fail();
    }
  }

  protected item(column: number): SyntaxNode | undefined {
    this.at++;
    this.skipSpaces();
    if (this.atRestOfLine()) {
      this.toNextLine();
      this.skipToContent();
      return this.ended || this.failed || this.column <= column ? undefined : this.block(this.column, false);
    }
    if (this.isDash()) return this.block(this.column, false);
    const code = this.code(this.at);
    if (code === OPEN_MAP || code === OPEN_LIST) return this.inline(column);
    const start = this.at;
    const value = this.scalar();
    if (value === undefined) return undefined;
    if (this.code(this.at) !== COLON) {
      this.endLine(column);
      return value;
    }
    this.at = start;
    return this.block(this.column, false);
  }

  /** A value of one line outside braces, or a key; `at` is then behind it, or on the colon of a key. */
  private scalar(): ScalarNode | undefined {
    const code = this.code(this.at);
    if (code === DOUBLE || code === SINGLE) {
      const value = this.quoted(code);
      this.skipSpaces();
      return value;
    }
    if (!this.startsPlain(code)) return this.fail();
    const { text } = this;
    const start = this.at;
    let at = start;
    for (; at < text.length; at++) {
      const here = text.charCodeAt(at);
      if (here === LF || here === CR) break;
      if (here === COLON && this.isSpaceOrEnd(at + 1)) break;
      if (here === HASH && text.charCodeAt(at - 1) === SPACE) break;
    }
    this.at = at;
    return this.plain(start, at);
  }

  private startsPlain(code: number): boolean {
    if (code === DASH) return !this.isSpaceOrEnd(this.at + 1);
    return !startsNoPlain.has(code);
  }

  private plain(start: number, to: number): ScalarNode {
    const { text } = this;
    let end = to;
    while (end > start && text.charCodeAt(end - 1) === SPACE) end--;
    const source = text.slice(start, end);
    return this.made(start, end, plainValue(source), source, "plain");
  }

  /** A quoted text that ends on its line and has no escapes. */
  private quoted(quote: number): ScalarNode | undefined {
    const { text } = this;
    const start = this.at;
    let doubled = false;
    let at = start + 1;
    for (; ; at++) {
      const code = at < text.length ? text.charCodeAt(at) : LF;
      if (code === LF || code === CR || (code === BACKSLASH && quote === DOUBLE)) return this.fail();
      if (code !== quote) continue;
      if (quote === DOUBLE || this.code(at + 1) !== SINGLE) break;
      doubled = true;
      at++;
    }
    const inner = text.slice(start + 1, at);
    this.at = at + 1;
    const value = doubled ? inner.replaceAll("''", "'") : inner;
    return this.made(start, this.at, value, text.slice(start, this.at), quote === DOUBLE ? "double" : "single");
  }

  private made(start: number, end: number, value: ScalarNode["value"], source: string, style: ScalarStyle): ScalarNode {
    return { kind: "scalar", chunk: this.chunk, start: start - this.base, end: end - this.base, value, source, style };
  }

  /** A map in braces or a list in brackets, closed on its line. */
  private flow(): MapNode | SeqNode | undefined {
    if (this.depth > deepest) return this.fail();
    this.depth++;
    const node = this.code(this.at) === OPEN_MAP ? this.flowMap() : this.flowList();
    this.depth--;
    return node;
  }

  private flowMap(): MapNode | undefined {
    const start = this.at++ - this.base;
    const pairs: Pair[] = [];
    for (;;) {
      this.skipSpaces();
      if (this.code(this.at) === CLOSE_MAP) {
        return this.madeMap(start, ++this.at - this.base, true, pairs);
      }
      const key = this.flowScalar();
      if (key === undefined || key.end - key.start > longestKey) return this.fail();
      this.skipSpaces();
      if (this.code(this.at) !== COLON || this.code(this.at + 1) !== SPACE) return this.fail();
      this.at++;
      this.skipSpaces();
      const code = this.code(this.at);
      const value = code === COMMA || code === CLOSE_MAP ? undefined : this.flowValue();
      if (this.failed) return undefined;
      pairs.push(pairOf(key, value));
      if (!this.flowSeparator(CLOSE_MAP)) return this.fail();
    }
  }

  private flowList(): SeqNode | undefined {
    const start = this.at++ - this.base;
    const items: SyntaxNode[] = [];
    for (;;) {
      this.skipSpaces();
      if (this.code(this.at) === CLOSE_LIST) {
        const end = ++this.at - this.base;
        return { kind: "seq", chunk: this.chunk, start, end, flow: true, items };
      }
      const item = this.flowValue();
      if (item === undefined) return this.fail();
      items.push(item);
      if (!this.flowSeparator(CLOSE_LIST)) return this.fail();
    }
  }

  /** Passes over a comma; false when neither that nor the closing mark follows. */
  private flowSeparator(close: number): boolean {
    this.skipSpaces();
    const code = this.code(this.at);
    if (code === COMMA) this.at++;
    return code === COMMA || code === close;
  }

  private flowValue(): SyntaxNode | undefined {
    const code = this.code(this.at);
    return code === OPEN_MAP || code === OPEN_LIST ? this.flow() : this.flowScalar();
  }

  private flowScalar(): ScalarNode | undefined {
    const first = this.code(this.at);
    if (first === DOUBLE || first === SINGLE) return this.quoted(first);
    if (first === LF || first === CR || !this.startsPlain(first)) return this.fail();
    if (first === DASH && isFlowMark(this.code(this.at + 1))) return this.fail();
    const { text } = this;
    const start = this.at;
    let at = start;
    for (; ; at++) {
      const code = at < text.length ? text.charCodeAt(at) : LF;
      if (isFlowMark(code)) break;
      if (code === LF || code === CR) return this.fail();
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) return this.fail();
      if (code !== COLON) continue;
      if (this.code(at + 1) === SPACE) break;
      if (this.isEndOfLine(at + 1) || isFlowMark(this.code(at + 1))) return this.fail();
    }
    this.at = at;
    return this.plain(start, at);
  }
}
