/** Offsets ↔ lines, and the places of chunks, for one version of a file. */
import { Branch, type Leaf } from "./chunk";
import type { Chunk } from "./tree";

export class Positions {
  private readonly starts = new Map<Chunk, number>();
  private readonly leaves: Leaf[] = [];
  /** Offset and line at which each leaf begins. Leaves begin at the beginning of a line. */
  private readonly offsets: number[] = [];
  private readonly lines: number[] = [];
  private readonly length: number;

  constructor(root: Branch | Leaf) {
    this.length = this.add(root, 0);
  }

  private add(chunk: Branch | Leaf, start: number): number {
    this.starts.set(chunk, start);
    if (chunk instanceof Branch) {
      let end = this.add(chunk.head, start);
      for (const part of chunk.parts) end = this.add(part, end);
      return end;
    }
    const before = this.leaves.at(-1);
    this.lines.push(before === undefined ? 0 : (this.lines.at(-1) ?? 0) + before.lineStarts.length - 1);
    this.leaves.push(chunk);
    this.offsets.push(start);
    return start + chunk.length;
  }

  /** Offset at which a chunk begins. */
  startOf(chunk: Chunk): number {
    const start = this.starts.get(chunk);
    if (start === undefined) throw new Error("This chunk does not belong to this version of the document.");
    return start;
  }

  positionAt(offset: number): { line: number; character: number } {
    const at = Math.min(Math.max(offset, 0), this.length);
    // A leaf without text begins where the next one does.
    const index = lastAtMost(this.offsets, at);
    const starts = this.leaves[index]?.lineStarts ?? [0];
    const within = at - (this.offsets[index] ?? 0);
    const line = lastAtMost(starts, within);
    return { line: (this.lines[index] ?? 0) + line, character: within - (starts[line] ?? 0) };
  }

  /** Offset of a position; beyond the end of a line or of the file it is that end, as LSP says. */
  offsetAt({ line, character }: { line: number; character: number }): number {
    if (line < 0) return 0;
    const index = lastAtMost(this.lines, line);
    const leaf = this.leaves[index];
    const starts = leaf?.lineStarts ?? [0];
    const own = line - (this.lines[index] ?? 0);
    if (leaf === undefined || own >= starts.length) return this.length;
    const start = starts[own] ?? 0;
    const end = starts[own + 1] ?? leaf.length;
    const content = /[\r\n]*$/.exec(leaf.text.slice(start, end))?.index ?? end - start;
    return (this.offsets[index] ?? 0) + start + Math.min(Math.max(character, 0), content);
  }
}

/** Index of the last number that is at most `value`; the numbers grow, and the first is at most `value`. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
