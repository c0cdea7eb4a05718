/**
 * A quick reader of the YAML that people usually write: block maps and lists, values of one line,
 * braces and brackets closed on their line, texts in a block, comments. It makes the same tree as the
 * full parser, or says that it cannot: other values of several lines, anchors, tags, tabs, escapes and
 * everything that might be a mistake are the full parser's. A test holds both equal.
 *
 * It is what makes opening a long file and each keystroke in it quick.
 */
import { COLON, CR, DASH, DOT, GREATER, HASH, LF, OPEN_LIST, OPEN_MAP, PIPE, SPACE } from "./char-codes";
import type { DuplicateKey } from "./parse-result";
import { readBlockText } from "./quick-block-text";
import { deepest, longestKey, pairOf, ValueReader } from "./quick-values";
import type { Chunk, MapNode, Pair, ScalarNode, SeqNode, SyntaxNode } from "./tree";

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

/** Reads block maps and lists, by the columns in which their lines begin. */
export class QuickReader extends ValueReader {
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
    if (code === PIPE || code === GREATER) return this.blockText(column);
    const value = code === OPEN_MAP || code === OPEN_LIST ? this.flow() : this.scalar();
    if (value === undefined || this.failed) return undefined;
    this.endLine(column);
    return value;
  }

  /** A text in the lines below its sign. */
  private blockText(column: number): ScalarNode | undefined {
    const block = readBlockText(this.text, this.at, column);
    if (block === undefined) return this.fail();
    const { at: start } = this;
    const { value, style, end } = block;
    this.at = end;
    this.skipToContent();
    if (!this.ended && this.column > column) this.fail();
    return this.made(start, end, value, this.text.slice(start, end), style);
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
    if (code === OPEN_MAP || code === OPEN_LIST || code === PIPE || code === GREATER) return this.inline(column);
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
}
