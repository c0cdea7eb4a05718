/**
 * A document: text, tree and layout of one version of a file.
 *
 * Everything above asks a document for positions; nodes themselves carry only offsets within their
 * chunk. Tree and layout are made when first asked for, so that a keystroke pays for what is used.
 */
import { TextDocument } from "vscode-languageserver-textdocument";
import { type LineLayout, readLayout } from "./layout";
import { type DuplicateKey, type ParseResult, parse, type SyntaxProblem } from "./parse";
import { type Place, placeAt } from "./place";
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
  private readonly source: TextDocument;
  private parsed: ParseResult | undefined;
  private lines: readonly LineLayout[] | undefined;
  private ownStyle: Style | undefined;

  private constructor(source: TextDocument) {
    this.source = source;
  }

  /** @param version the editor's version of the text; 0 for a file read from disk */
  static open(uri: string, version: number, text: string): OspoDocument {
    return new OspoDocument(TextDocument.create(uri, "ospo", version, text));
  }

  /** The document after the changes. This one stays as it is. */
  update(changes: readonly Change[], version: number): OspoDocument {
    const copy = TextDocument.create(this.uri, "ospo", this.version, this.text);
    return new OspoDocument(TextDocument.update(copy, [...changes], version));
  }

  get uri(): string {
    return this.source.uri;
  }

  get version(): number {
    return this.source.version;
  }

  get text(): string {
    return this.source.getText();
  }

  get root(): SyntaxNode | undefined {
    return this.parse().root;
  }

  /** What is not YAML as we read it, in the order of the file. */
  get problems(): readonly SyntaxProblem[] {
    return this.parse().problems;
  }

  get duplicateKeys(): readonly DuplicateKey[] {
    return this.parse().duplicates;
  }

  /** Where a second document begins, which is not read. */
  get secondDocument(): Range | undefined {
    const offset = this.parse().secondDocument;
    if (offset === undefined) return undefined;
    const start = this.text.indexOf("---", offset);
    const from = start < 0 ? offset : start;
    return this.range(from, Math.min(from + 3, this.text.length));
  }

  get layout(): readonly LineLayout[] {
    this.lines ??= readLayout(this.text);
    return this.lines;
  }

  get style(): Style {
    this.ownStyle ??= readStyle(this.text, this.layout);
    return this.ownStyle;
  }

  /** The place at an offset, for completion; known in half-written text too. */
  pathAt(offset: number): Place {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    return placeAt({ text: this.text, layout: this.layout }, this.positionAt(at).line, at);
  }

  /** Offset of a spot's chunk in the file. */
  private base(_chunk: Chunk): number {
    return 0;
  }

  /** Offset in the file at which a node or a piece of it starts. */
  startOf(spot: Spot): number {
    return this.base(spot.chunk) + spot.start;
  }

  /** Offset in the file after a node or a piece of it. */
  endOf(spot: Spot): number {
    return this.base(spot.chunk) + spot.end;
  }

  rangeOf(spot: Spot): Range {
    return this.range(this.startOf(spot), this.endOf(spot));
  }

  range(start: number, end: number): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  positionAt(offset: number): Position {
    return this.source.positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.source.offsetAt(position);
  }

  private parse(): ParseResult {
    this.parsed ??= parse(this.text);
    return this.parsed;
  }
}

function readStyle(text: string, layout: readonly LineLayout[]): Style {
  const newline = /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n";
  let indent: number | undefined;
  let listIndent: number | undefined;
  for (const { entry } of layout) {
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
