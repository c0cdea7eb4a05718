/** How far an entry reaches, by indentation: known in broken text too. */
import { keep } from "../keep";
import { Branch, type Leaf } from "./chunk";
import { type LineLayout, readLayout } from "./layout";
import { lastAtMost, leafAt } from "./positions";

const layoutOf = keep((leaf: Leaf): readonly LineLayout[] => readLayout(leaf.text));
const startsOf = keep((leaf: Leaf): readonly number[] => layoutOf(leaf).map(({ start }) => start));

/** Offsets at which the lines of the top-level keys begin. */
export function topLevel(root: Branch | Leaf): readonly number[] {
  if (root instanceof Branch) return root.starts;
  return layoutOf(root)
    .filter((line) => line.entry?.container.owner === undefined && line.key)
    .map((line) => line.start);
}

/**
 * Offset after the lines that belong to the key of the line of `offset`: its list, and all that are
 * indented further. Infinity when nothing follows them.
 */
export function endOfEntry(root: Branch | Leaf, offset: number): number {
  const { leaf, start } = leafAt(root, offset);
  const { owner } = leaf;
  const isHead = owner !== undefined && owner !== root && owner.head === leaf;
  let end = isHead ? start + owner.length : start + endWithin(leaf, offset - start);
  // How far in a tab goes nobody knows: such lines end nothing.
  for (let next = leafAt(root, end); end < root.length && beginsWithTab(next.leaf); next = leafAt(root, end)) {
    end = next.start + next.leaf.length;
  }
  return end < root.length ? end : Number.POSITIVE_INFINITY;
}

function endWithin(leaf: Leaf, offset: number): number {
  const lines = layoutOf(leaf);
  const index = lastAtMost(startsOf(leaf), offset, lines.length);
  const line = lines[index];
  if (line === undefined) return offset;
  const column = line.key === undefined ? line.indent : line.key.start - line.start;
  // A list may stand in the column of its key.
  const isItem = (other: LineLayout) => other.indent === column && other.dashes.length > 0 && line.dashes.length === 0;
  const hasTab = (other: LineLayout) => leaf.text.slice(other.start, other.start + other.indent).includes("\t");
  for (let at = index + 1; at < lines.length; at++) {
    const other = lines[at];
    if (other?.kind === "content" && other.indent <= column && !isItem(other) && !hasTab(other)) return other.start;
  }
  return leaf.length;
}

function beginsWithTab({ text }: Leaf): boolean {
  return /^ *\t/.test(text);
}
