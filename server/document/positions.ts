/**
 * Offsets ↔ lines, and the places of chunks, for one version of a file. Each branch knows where its
 * parts begin, so every answer goes from the root to one leaf or back, however long the file is.
 */
import { CR, LF } from "./char-codes";
import { Branch, Leaf, type Part } from "./chunk";
import type { Chunk } from "./tree";

/** Offset at which a chunk of a file begins. Throws a RangeError for one that is not of this version. */
export function startOfChunk(root: Branch | Leaf, chunk: Chunk): number {
  if (chunk === root) return 0;
  if (!(chunk instanceof Leaf || chunk instanceof Branch)) throw notOfThisVersion();
  let start = 0;
  let current: Part = chunk;
  while (current !== root) {
    const { owner, index } = current;
    if (owner === undefined || (index < 0 ? owner.head : owner.parts[index]) !== current) break;
    start += owner.starts[index] ?? 0;
    current = owner;
  }
  return current === root ? start : startBySearch(root, chunk);
}

/** A chunk that belongs to several versions knows only the last of them. */
function startBySearch(root: Branch | Leaf, chunk: Part): number {
  const open: { readonly part: Part; readonly start: number }[] = [{ part: root, start: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part, start } = next;
    if (part === chunk) return start;
    if (part instanceof Leaf) continue;
    if (part.head === chunk) return start;
    for (const [index, inner] of part.parts.entries())
      open.push({ part: inner, start: start + (part.starts[index] ?? 0) });
  }
  throw notOfThisVersion();
}

function notOfThisVersion(): RangeError {
  return new RangeError("This chunk does not belong to this version of the document.");
}

/** A leaf with the offset and the line at which it begins. */
interface Found {
  readonly leaf: Leaf;
  readonly start: number;
  readonly line: number;
}

/** Goes down to a leaf. @param choose the index of the part to go on with; -1 for the head */
function descend(root: Branch | Leaf, choose: (branch: Branch, start: number, line: number) => number): Found {
  let part = root;
  let start = 0;
  let line = 0;
  while (part instanceof Branch) {
    const index = choose(part, start, line);
    const next = part.parts[index];
    if (next === undefined) return { leaf: part.head, start, line };
    start += part.starts[index] ?? 0;
    line += part.lineCounts[index] ?? 0;
    part = next;
  }
  return { leaf: part, start, line };
}

/** The leaf of an offset; one between two leaves belongs to the later, one after the end to the last. */
export function leafAt(root: Branch | Leaf, offset: number): Found {
  return descend(root, ({ head, starts }, start) =>
    offset - start < head.length ? -1 : lastAtMost(starts, offset - start, starts.length),
  );
}

/** Position of an offset; inside of a line end it is that of the line's end, as LSP says. */
export function positionAt(root: Branch | Leaf, offset: number): { line: number; character: number } {
  const at = Math.min(Math.max(offset, 0), root.length);
  const { leaf, start, line } = leafAt(root, at);
  const starts = leaf.lineStarts;
  const own = lastAtMost(starts, at - start, starts.length);
  const from = starts[own] ?? 0;
  const isInBreak =
    at - start > from && leaf.text.charCodeAt(at - start) === LF && leaf.text.charCodeAt(at - start - 1) === CR;
  return { line: line + own, character: at - start - from - (isInBreak ? 1 : 0) };
}

/** Offset of a position; beyond the end of a line or of the file it is that end, as LSP says. */
export function offsetAt(root: Branch | Leaf, position: { line: number; character: number }): number {
  if (position.line < 0) return 0;
  const { leaf, start, line } = descend(root, ({ lineCounts, parts }, _start, before) => {
    const within = position.line - before;
    return within < (lineCounts[0] ?? 0) ? -1 : lastAtMost(lineCounts, within, parts.length);
  });
  const starts = leaf.lineStarts;
  const own = position.line - line;
  if (own >= starts.length) return root.length;
  const from = starts[own] ?? 0;
  const to = starts[own + 1] ?? leaf.length;
  const content = to - lengthOfBreak(leaf.text, from, to);
  return start + Math.min(from + Math.max(position.character, 0), content);
}

/** How many characters the line break has with which the line `from`…`to` ends; 0 for a last line without one. */
function lengthOfBreak(text: string, from: number, to: number): number {
  const last = to > from ? text.charCodeAt(to - 1) : Number.NaN;
  if (last !== LF) return last === CR ? 1 : 0;
  return to - 1 > from && text.charCodeAt(to - 2) === CR ? 2 : 1;
}

/** Index of the last of the first `count` numbers that is at most `value`; the numbers grow. */
export function lastAtMost(numbers: readonly number[], value: number, count: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
