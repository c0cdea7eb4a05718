/**
 * A document: text, tree and layout of one version of a file.
 *
 * It is split into chunks; an edit makes new ones only for what it touched (`change.ts`), and whatever
 * is computed from the others can be kept by their identity. Everything above asks a document for
 * positions; nodes themselves carry only offsets within their chunk.
 */

import { changeChunks } from "./change";
import { type Branch, Leaf, type Part } from "./chunk";
import { type Excerpt, excerptAt } from "./excerpt";
import { endOfEntry, topLevel } from "./extent";
import { type LineLayout, readLayout } from "./layout";
import type { DuplicateKey, SyntaxProblem } from "./parse-result";
import { leafAt, offsetAt, positionAt, startOfChunk } from "./positions";
import { Known, splitFile } from "./split";
import type { Chunk, SyntaxNode } from "./tree";

/** Zero-based line and UTF-16 column, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** An LSP content change: the whole text, or the text that replaces a range. */
export type Change = { readonly text: string } | { readonly range: Range; readonly text: string };

/** How the author writes: what inserted text has to follow. */
export interface Style {
  readonly newline: "\n" | "\r\n";
  /** Columns by which a map inside a map is indented. */
  readonly indent: number;
  /** Columns by which a list is indented below its key (0 or more). */
  readonly listIndent: number;
}

/** A piece of the file, by offsets relative to a chunk. Every {@link SyntaxNode} is one. */
export interface Spot {
  readonly chunk: Chunk;
  readonly start: number;
  readonly end: number;
}

export class OspoDocument {
  private lines: readonly LineLayout[] | undefined;
  private ownStyle: Style | undefined;

  /** One of text and split is always given. */
  private constructor(
    readonly uri: string,
    readonly version: number,
    private whole: string | undefined,
    private split: Branch | Leaf | undefined,
  ) {}

  /** The whole text. In a long file ask for a {@link slice} where that is enough. */
  get text(): string {
    this.whole ??= this.chunks.text;
    return this.whole;
  }

  /** Made when first asked for: a file that is not ours is never read further than its first key. */
  private get chunks(): Branch | Leaf {
    this.split ??= splitFile(this.whole ?? "");
    return this.split;
  }

  get length(): number {
    return this.split?.length ?? this.text.length;
  }

  /** The text between two offsets of the file. */
  slice(start: number, end: number): string {
    if (this.whole !== undefined || this.split === undefined) return this.text.slice(start, end);
    const { leaf, start: from } = leafAt(this.split, start);
    return start >= from && end <= from + leaf.length
      ? leaf.text.slice(start - from, end - from)
      : this.text.slice(start, end);
  }

  /** The beginning of the text: the first key and its line are in it, and `least` characters where there are so many. */
  beginning(least = 0): string {
    if (this.whole !== undefined || this.split === undefined || this.split instanceof Leaf) return this.text;
    let text = this.split.head.text;
    for (const leaf of this.split.leaves()) {
      if (leaf === this.split.head) continue;
      text += leaf.text;
      if (text.length >= least) break;
    }
    return text;
  }

  /** @param version the editor's version of the text; 0 for a file read from disk */
  static open(uri: string, version: number, text: string): OspoDocument {
    return new OspoDocument(uri, version, text, undefined);
  }

  /** The document after the changes. This one stays as it is; what the changes did not touch keeps its identity. */
  update(changes: readonly Change[], version: number): OspoDocument {
    return changes.reduce((document: OspoDocument, change) => document.apply(change, version), this);
  }

  private get parts(): readonly Part[] {
    return this.chunks instanceof Leaf ? [] : this.chunks.parts;
  }

  private apply(change: Change, version: number): OspoDocument {
    if (!("range" in change)) return OspoDocument.open(this.uri, version, change.text);
    const from = this.offsetAt(change.range.start);
    const to = this.offsetAt(change.range.end);
    const replacement = { start: Math.min(from, to), end: Math.max(from, to), newText: change.text };
    const changed = changeChunks(this.chunks, replacement);
    if (changed !== undefined) {
      const document = new OspoDocument(this.uri, version, undefined, changed);
      if (replacement.start >= enoughForStyle) document.ownStyle = this.ownStyle;
      return document;
    }
    const text = this.text.slice(0, replacement.start) + change.text + this.text.slice(replacement.end);
    return new OspoDocument(this.uri, version, text, splitFile(text, new Known(this.parts)));
  }

  get root(): SyntaxNode | undefined {
    return this.chunks instanceof Leaf ? this.chunks.result.root : this.chunks.value;
  }

  /** What is not YAML as we read it, in the order of the file. */
  get problems(): readonly SyntaxProblem[] {
    return this.chunks.problems;
  }

  get duplicateKeys(): readonly DuplicateKey[] {
    return this.chunks.duplicates;
  }

  /** Where a second document begins, which is not read. */
  get secondDocument(): Range | undefined {
    // A file with more than one document is never split.
    const offset = this.chunks instanceof Leaf ? this.chunks.result.secondDocument : undefined;
    if (offset === undefined) return undefined;
    const start = this.text.indexOf("---", offset);
    const from = start < 0 ? offset : start;
    return this.range(from, Math.min(from + 3, this.text.length));
  }

  /** The layout of the whole file; `pathAt` needs no more than a part of it. */
  get layout(): readonly LineLayout[] {
    this.lines ??= readLayout(this.text);
    return this.lines;
  }

  get style(): Style {
    this.ownStyle ??= readStyle(this.beginning(enoughForStyle).slice(0, enoughForStyle));
    return this.ownStyle;
  }

  /** What `pathAt` (`path-at.ts`) reads of the file. @param offset within the file */
  excerptAt(offset: number): Excerpt {
    return excerptAt(this.chunks, offset);
  }

  /** Offsets at which the lines of the top-level keys begin; known in broken text too. */
  get topLevel(): readonly number[] {
    return topLevel(this.chunks);
  }

  /** Offset after the lines that belong to the entry on the line of an offset, by their indentation. */
  endOfEntry(offset: number): number {
    return endOfEntry(this.chunks, offset);
  }

  /** Names that pieces of the file are given, so that it can repeat them. */
  get anchors(): readonly string[] {
    return this.chunks.anchors;
  }

  /** What a search through the pieces of the file finds ({@link lineSearch}, {@link commentSearch}). */
  search<T>(search: (root: Branch | Leaf) => readonly T[]): readonly T[] {
    return search(this.chunks);
  }

  /** A spot of the file by its offsets. */
  spot(start: number, end: number): Spot {
    return { chunk: this.chunks, start, end };
  }

  /** Offset in the file at which a node or a piece of it starts. */
  startOf(spot: Spot): number {
    return startOfChunk(this.chunks, spot.chunk) + spot.start;
  }

  /** Offset in the file after a node or a piece of it. */
  endOf(spot: Spot): number {
    return startOfChunk(this.chunks, spot.chunk) + spot.end;
  }

  rangeOf(spot: Spot): Range {
    return this.range(this.startOf(spot), this.endOf(spot));
  }

  range(start: number, end: number): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  positionAt(offset: number): Position {
    return positionAt(this.chunks, offset);
  }

  offsetAt(position: Position): number {
    return offsetAt(this.chunks, position);
  }
}

/** So many characters at the beginning of a file say how its author indents. */
const enoughForStyle = 10_000;

function readStyle(text: string): Style {
  const newline = /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n";
  let indent: number | undefined;
  let listIndent: number | undefined;
  for (const { entry } of readLayout(text)) {
    const container = entry?.container;
    const owner = container?.owner?.container;
    if (container === undefined || owner?.kind !== "map") continue;
    const step = container.column - owner.column;
    if (container.kind === "map" && step > 0) indent ??= step;
    if (container.kind === "list" && step >= 0) listIndent ??= step;
    if (indent !== undefined && listIndent !== undefined) break;
  }
  return { newline, indent: indent ?? 2, listIndent: listIndent ?? indent ?? 2 };
}
