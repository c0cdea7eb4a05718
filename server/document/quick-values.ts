/** Values of one line, and their places in a chunk: what the quick parser reads within a line. */
import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  CR,
  DASH,
  DOUBLE,
  HASH,
  LF,
  OPEN_LIST,
  OPEN_MAP,
  SINGLE,
  SPACE,
} from "./char-codes";
import { meantName } from "./odd-space";
import type { DuplicateKey } from "./parse-result";
import { plainValue } from "./plain-value";
import { addRepeated } from "./repeated-keys";
import type { Chunk, MapNode, Pair, ScalarNode, ScalarStyle, SeqNode, SyntaxNode } from "./tree";

/** Deeper than this the full parser counts the levels. */
export const deepest = 60;
/** The full parser complains of keys over 1024 characters. */
export const longestKey = 1000;

/** Characters with which no plain value starts that is for us; `-` is looked at on its own. */
const startsNoPlain = new Set([..."?:,[]{}#&*!|>'\"%@`"].map((char) => char.charCodeAt(0)));

function isFlowMark(code: number): boolean {
  return code === COMMA || code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_MAP || code === CLOSE_MAP;
}

export function pairOf(key: ScalarNode, value: SyntaxNode | undefined): Pair {
  const name = meantName(typeof key.value === "string" ? key.value : key.source);
  return value === undefined ? { key, name } : { key, name, value };
}

/** Reads on from a place of a text, within a line. What is not for it makes it fail, and then nothing counts. */
export class ValueReader {
  /** Offset of what is read next. */
  protected at = 0;
  /** Offset at which the line of `at` begins. */
  protected lineStart = 0;
  protected ended = false;
  protected failed = false;
  protected depth = 0;
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

  protected get column(): number {
    return this.at - this.lineStart;
  }

  protected code(at: number): number {
    return at < this.text.length ? this.text.charCodeAt(at) : LF;
  }

  protected isSpaceOrEnd(at: number): boolean {
    const code = this.code(at);
    return code === SPACE || code === LF || code === CR;
  }

  protected isEndOfLine(at: number): boolean {
    const code = this.code(at);
    return code === LF || code === CR;
  }

  protected fail(): undefined {
    this.failed = true;
    return undefined;
  }

  protected skipSpaces(): void {
    while (this.at < this.text.length && this.text.charCodeAt(this.at) === SPACE) this.at++;
  }

  protected madeMap(start: number, end: number, flow: boolean, pairs: readonly Pair[]): MapNode {
    addRepeated(pairs, this.duplicates);
    return { kind: "map", chunk: this.chunk, start, end, flow, pairs };
  }

  /** A value of one line outside braces, or a key; `at` is then behind it, or on the colon of a key. */
  protected scalar(): ScalarNode | undefined {
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

  protected startsPlain(code: number): boolean {
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

  protected made(
    start: number,
    end: number,
    value: ScalarNode["value"],
    source: string,
    style: ScalarStyle,
  ): ScalarNode {
    return { kind: "scalar", chunk: this.chunk, start: start - this.base, end: end - this.base, value, source, style };
  }

  /** A map in braces or a list in brackets, closed on its line. */
  protected flow(): MapNode | SeqNode | undefined {
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
