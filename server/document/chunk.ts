/**
 * The pieces of a file. A leaf is parsed as a whole; a branch is a key whose value is split further.
 *
 * Chunks are immutable, know nothing of where they stand, and keep their identity as long as their
 * text stays the same: an edit makes new ones only for what it touched and what lies around that.
 */
import { type DuplicateKey, type ParseResult, parse, type SyntaxProblem } from "./parse";
import type { Chunk, MapNode, Pair, SeqNode, SyntaxNode } from "./tree";

/** What a chunk is to the map or list around it: an entry of it, and in which column that stands. */
export interface Place {
  readonly kind: "map" | "list";
  readonly column: number;
}

/** Lines that are parsed together: one entry of a map or list, or a whole file that cannot be split. */
export class Leaf implements Chunk {
  private parsed: ParseResult | undefined;
  private height: number | undefined;
  private starts: readonly number[] | undefined;

  /** @param place absent for text that is no entry: what stands before the first one, or a whole file */
  constructor(
    readonly text: string,
    readonly place?: Place,
  ) {}

  get length(): number {
    return this.text.length;
  }

  /** How many lines there are as the layout reads them, which end with `\n`. */
  get lineCount(): number {
    this.height ??= this.text.split("\n").length - (this.text === "" || this.text.endsWith("\n") ? 1 : 0);
    return this.height;
  }

  get result(): ParseResult {
    this.parsed ??= parse(this.text, this);
    return this.parsed;
  }

  /** Offsets at which lines start, the first of them 0. A line ends as LSP says: `\n`, `\r\n` or `\r`. */
  get lineStarts(): readonly number[] {
    this.starts ??= [0, ...Array.from(this.text.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)];
    return this.starts;
  }

  /** The first line as the layout reads it, up to `\n` and with it: it names the entry. */
  get firstLine(): string {
    return this.text.slice(0, this.text.indexOf("\n") + 1 || this.text.length);
  }

  /** True when the text is not what the layout took it for, though the parser finds no fault in it. */
  get isMisfit(): boolean {
    const { root, problems } = this.result;
    if (this.place === undefined || problems.length > 0) return false;
    const kind = this.place.kind === "map" ? "map" : "seq";
    return root?.kind !== kind || root.flow || (root.kind === "map" ? root.pairs : root.items).length !== 1;
  }

  get pairs(): readonly Pair[] {
    const { root } = this.result;
    return this.place?.kind === "map" && root?.kind === "map" && !root.flow ? root.pairs : [];
  }

  get items(): readonly (SyntaxNode | undefined)[] {
    const { root } = this.result;
    return this.place?.kind === "list" && root?.kind === "seq" && !root.flow ? root.items : [];
  }

  /** Offset of the first node and the end of the last one. */
  get extent(): readonly [number, number] {
    const { root } = this.result;
    return root === undefined ? [0, 0] : [root.start, root.end];
  }

  get problems(): readonly SyntaxProblem[] {
    return this.result.problems;
  }

  get duplicates(): readonly DuplicateKey[] {
    return this.result.duplicates;
  }

  get anchors(): readonly string[] {
    return this.result.anchors;
  }
}

export type Part = Leaf | Branch;

/** A key, and below it the entries of its value, each a chunk. The root of a split file is one without a key. */
export class Branch implements Chunk {
  readonly length: number;
  private whole: string | undefined;
  private node: MapNode | SeqNode | undefined;
  private own: readonly Pair[] | undefined;
  private doubled: readonly DuplicateKey[] | undefined;
  private faults: readonly SyntaxProblem[] | undefined;
  private names: readonly string[] | undefined;

  /**
   * @param head the line of the key with the comments below it; at the root what stands before the first key
   * @param parts the entries of the value, at least one, all of the same kind and column
   * @param place absent at the root
   */
  constructor(
    readonly head: Leaf,
    readonly parts: readonly Part[],
    readonly place?: Place,
  ) {
    this.length = parts.reduce((sum, part) => sum + part.length, head.length);
  }

  get lineCount(): number {
    return this.parts.reduce((sum, part) => sum + part.lineCount, this.head.lineCount);
  }

  get text(): string {
    this.whole ??= [this.head, ...this.parts].map((part) => part.text).join("");
    return this.whole;
  }

  /** The map or list that the parts make up. */
  get value(): MapNode | SeqNode {
    this.node ??= this.build();
    return this.node;
  }

  private build(): MapNode | SeqNode {
    const first = this.parts[0];
    const last = this.parts.at(-1);
    const lastStart = this.length - (last?.length ?? 0);
    const start = this.head.length + (first === undefined ? 0 : extentOf(first)[0]);
    const end = Math.max(start, last === undefined ? 0 : lastStart + extentOf(last)[1]);
    const common = { chunk: this, start, end, flow: false };
    return first?.place?.kind === "list"
      ? { ...common, kind: "seq", items: this.parts.flatMap((part) => (part instanceof Leaf ? part.items : [])) }
      : { ...common, kind: "map", pairs: this.parts.flatMap((part) => part.pairs) };
  }

  /** The key with its value; none when the head cannot be read. */
  get pairs(): readonly Pair[] {
    this.own ??= this.head.pairs.map(({ key, name }) => ({ key, name, value: this.value }));
    return this.own;
  }

  /** Keys that stand twice, found among the parts and within them, in the order of the file. */
  get duplicates(): readonly DuplicateKey[] {
    if (this.doubled === undefined) {
      const found: DuplicateKey[] = [];
      const seen = new Map<string, SyntaxNode>();
      for (const part of this.parts) {
        for (const { name, key } of part.pairs) {
          const first = seen.get(name);
          if (first === undefined) seen.set(name, key);
          // Two pairs of one leaf were compared when that was parsed.
          else if (first.chunk !== key.chunk) found.push({ name, first, again: key });
        }
        if (part.duplicates.length > 0) found.push(...part.duplicates);
      }
      this.doubled = found;
    }
    return this.doubled;
  }

  get problems(): readonly SyntaxProblem[] {
    this.faults ??= [this.head, ...this.parts].flatMap((part) => part.problems);
    return this.faults;
  }

  get anchors(): readonly string[] {
    this.names ??= this.parts.flatMap((part) => part.anchors);
    return this.names;
  }
}

function extentOf(part: Part): readonly [number, number] {
  if (part instanceof Leaf) return part.extent;
  return [part.head.extent[0], part.value.end];
}
