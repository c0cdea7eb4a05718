/**
 * The pieces of a file. A leaf is parsed as a whole; a branch is a key whose value is split further.
 *
 * Chunks are immutable, know nothing of where they stand, and keep their identity as long as their
 * text stays the same: an edit makes new ones only for what it touched and what lies around that.
 */
import { flatMapKept } from "../groups";
import { parse } from "./parse";
import type { DuplicateKey, ParseResult, SyntaxProblem } from "./parse-result";
import type { Chunk, MapNode, Pair, SeqNode, SyntaxNode } from "./tree";

/** What a chunk is to the map or list around it: an entry of it, and in which column that stands. */
export interface Place {
  readonly kind: "map" | "list";
  readonly column: number;
}

/** Where a chunk stands in the branch that was made last with it; `positions.ts` asks whether that still holds. */
abstract class Placed {
  owner: Branch | undefined;
  /** Its index among the parts; -1 for the head. */
  index = -1;
}

/** Lines that are parsed together: one entry of a map or list, or a whole file that cannot be split. */
export class Leaf extends Placed implements Chunk {
  private parsed: ParseResult | undefined;
  private height: number | undefined;
  private starts: readonly number[] | undefined;

  /** @param place absent for text that is no entry: what stands before the first one, or a whole file */
  constructor(
    readonly text: string,
    readonly place?: Place,
  ) {
    super();
  }

  /** A leaf that was read as it was found. @param read must give what parsing its text gives */
  static read(text: string, place: Place, read: (leaf: Leaf) => ParseResult): Leaf {
    const leaf = new Leaf(text, place);
    leaf.parsed = read(leaf);
    return leaf;
  }

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
    this.starts ??= startsOfLines(this.text);
    return this.starts;
  }

  /** How many lines end in it. */
  get lineBreaks(): number {
    return this.lineStarts.length - 1;
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

function startsOfLines(text: string): number[] {
  const starts = [0];
  if (text.includes("\r")) {
    for (const found of text.matchAll(/\r\n|\n|\r/g)) starts.push(found.index + found[0].length);
    return starts;
  }
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

export type Part = Leaf | Branch;

/** A key, and below it the entries of its value, each a chunk. The root of a split file is one without a key. */
export class Branch extends Placed implements Chunk {
  readonly length: number;
  /** Offset of each part from the beginning of the branch. */
  readonly starts: readonly number[];
  private lines: readonly number[] | undefined;
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
    super();
    head.owner = this;
    let length = head.length;
    const starts: number[] = [];
    for (const [index, part] of parts.entries()) {
      part.owner = this;
      part.index = index;
      starts.push(length);
      length += part.length;
    }
    this.starts = starts;
    this.length = length;
  }

  /** True when it has no more lines than that, as the layout reads them. */
  hasAtMost(lines: number): boolean {
    let left = lines;
    for (const leaf of this.leaves()) {
      left -= leaf.lineCount;
      if (left < 0) return false;
    }
    return true;
  }

  /** Put together each time, so that the text of a long file is not held at every depth. */
  get text(): string {
    const texts: string[] = [];
    this.addTexts(texts);
    return texts.join("");
  }

  private addTexts(texts: string[]): void {
    texts.push(this.head.text);
    for (const part of this.parts) {
      if (part instanceof Leaf) texts.push(part.text);
      else part.addTexts(texts);
    }
  }

  /** All leaves, in the order of the file. */
  *leaves(): Iterable<Leaf> {
    yield this.head;
    for (const part of this.parts) {
      if (part instanceof Leaf) yield part;
      else yield* part.leaves();
    }
  }

  /** How many lines of the branch end before each part; the last number is how many end in all of it. */
  get lineCounts(): readonly number[] {
    if (this.lines === undefined) {
      let count = this.head.lineBreaks;
      const lines = [count];
      for (const part of this.parts) {
        count += part.lineBreaks;
        lines.push(count);
      }
      this.lines = lines;
    }
    return this.lines;
  }

  get lineBreaks(): number {
    return this.lineCounts.at(-1) ?? 0;
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
      : { ...common, kind: "map", pairs: pairsOf(this.parts) };
  }

  /** The key with its value; none when the head cannot be read. */
  get pairs(): readonly Pair[] {
    this.own ??= this.head.pairs.map(({ key, name }) => ({ key, name, value: this.value }));
    return this.own;
  }

  /** Keys that stand twice, found among the parts and within them, in the order of the file. */
  get duplicates(): readonly DuplicateKey[] {
    this.doubled ??= this.findDuplicates();
    return this.doubled;
  }

  private findDuplicates(): readonly DuplicateKey[] {
    const names = namesOf(this.parts);
    if (new Set(names).size === names.length) return duplicatesOf(this.parts);
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
    return found;
  }

  get problems(): readonly SyntaxProblem[] {
    this.faults ??= joined(this.head.problems, problemsOf(this.parts));
    return this.faults;
  }

  get anchors(): readonly string[] {
    this.names ??= joined(this.head.anchors, anchorsOf(this.parts));
    return this.names;
  }
}

const pairsOf = flatMapKept((part: Part) => part.pairs);
const namesOf = flatMapKept((part: Part) => part.pairs.map(({ name }) => name));
const duplicatesOf = flatMapKept((part: Part) => part.duplicates);
const problemsOf = flatMapKept((part: Part) => part.problems);
const anchorsOf = flatMapKept((part: Part) => part.anchors);

/** Mostly both are empty. */
function joined<T>(first: readonly T[], rest: readonly T[]): readonly T[] {
  return rest.length === 0 ? first : first.length === 0 ? rest : [...first, ...rest];
}

function extentOf(part: Part): readonly [number, number] {
  if (part instanceof Leaf) return part.extent;
  return [part.head.extent[0], part.value.end];
}
