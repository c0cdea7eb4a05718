/**
 * A document: text, tree and layout of one version of a file.
 *
 * It is split into chunks; an edit makes new ones only for what it touched (`change.ts`), and whatever
 * is computed from the others can be kept by their identity. Everything above asks a document for
 * positions; nodes themselves carry only offsets within their chunk.
 */

import { changeChunks } from "./change";
import { type Branch, Leaf } from "./chunk";
import { excerptAt } from "./excerpt";
import { type LineLayout, readLayout } from "./layout";
import type { DuplicateKey, SyntaxProblem } from "./parse";
import { type Place, placeAt } from "./place";
import { Positions } from "./positions";
import { splitFile } from "./split";
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
  private positions: Positions | undefined;
  private lines: readonly LineLayout[] | undefined;
  private ownStyle: Style | undefined;

  private constructor(
    readonly uri: string,
    readonly version: number,
    readonly text: string,
    private split: Branch | Leaf | undefined,
  ) {}

  /** Made when first asked for: a file that is not ours is never read further than its first key. */
  private get chunks(): Branch | Leaf {
    this.split ??= splitFile(this.text);
    return this.split;
  }

  /** @param version the editor's version of the text; 0 for a file read from disk */
  static open(uri: string, version: number, text: string): OspoDocument {
    return new OspoDocument(uri, version, text, undefined);
  }

  /** The document after the changes. This one stays as it is; what the changes did not touch keeps its identity. */
  update(changes: readonly Change[], version: number): OspoDocument {
    return changes.reduce((document: OspoDocument, change) => document.apply(change, version), this);
  }

  private apply(change: Change, version: number): OspoDocument {
    if (!("range" in change)) return OspoDocument.open(this.uri, version, change.text);
    const from = this.offsetAt(change.range.start);
    const to = this.offsetAt(change.range.end);
    const replacement = { start: Math.min(from, to), end: Math.max(from, to), newText: change.text };
    const text = this.text.slice(0, replacement.start) + change.text + this.text.slice(replacement.end);
    const split = this.split === undefined ? undefined : changeChunks(this.split, replacement, text);
    return new OspoDocument(this.uri, version, text, split);
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

  /** The layout of the whole file; {@link pathAt} needs no more than a part of it. */
  get layout(): readonly LineLayout[] {
    this.lines ??= readLayout(this.text);
    return this.lines;
  }

  get style(): Style {
    this.ownStyle ??= readStyle(this.text.slice(0, enoughForStyle));
    return this.ownStyle;
  }

  /** The place at an offset, for completion; known in half-written text too. */
  pathAt(offset: number): Place {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    const { text, toExcerpt, toFile } = excerptAt(this.chunks, at);
    const place = placeAt(text, toExcerpt(at));
    const { open, start, end } = place;
    return {
      ...place,
      start: toFile(start),
      end: toFile(end),
      ...(open === undefined ? {} : { open: { ...open, start: toFile(open.start) } }),
    };
  }

  /** A spot of the file by its offsets. */
  spot(start: number, end: number): Spot {
    return { chunk: this.chunks, start, end };
  }

  /** Offset in the file at which a node or a piece of it starts. */
  startOf(spot: Spot): number {
    return this.index.startOf(spot.chunk) + spot.start;
  }

  /** Offset in the file after a node or a piece of it. */
  endOf(spot: Spot): number {
    return this.index.startOf(spot.chunk) + spot.end;
  }

  rangeOf(spot: Spot): Range {
    return this.range(this.startOf(spot), this.endOf(spot));
  }

  range(start: number, end: number): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  positionAt(offset: number): Position {
    return this.index.positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.index.offsetAt(position);
  }

  private get index(): Positions {
    this.positions ??= new Positions(this.chunks);
    return this.positions;
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
