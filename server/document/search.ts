/**
 * Looking through a whole file at each keystroke, without looking again at what an edit did not touch.
 */
import { groupsOf } from "../groups";
import { keep } from "../keep";
import { SideTable } from "../side-table";
import { Branch, type Leaf, type Part } from "./chunk";
import { isOwnChunk, isSplit, type MapNode, type Pair, type SeqNode, type SyntaxNode } from "./tree";

/** Some whole lines of a file, and the offset at which they begin. */
export interface Lines {
  readonly text: string;
  readonly start: number;
}

/**
 * Makes a function that gives the pieces of a file in which a pattern occurs, in the order of the file.
 *
 * @param pattern must match within a line, and must not be global; what stands on other lines is not seen
 */
export function lineSearch(pattern: RegExp): (root: Branch | Leaf) => readonly Lines[] {
  const known = new SideTable<Part, boolean>();

  function occursIn(part: Part): boolean {
    let occurs = known.get(part);
    if (occurs === undefined) {
      occurs =
        part instanceof Branch
          ? occursIn(part.head) || groupsOf(part.parts).some(occursInGroup)
          : pattern.test(part.text);
      known.set(part, occurs);
    }
    return occurs;
  }

  const occursInGroup = keep((parts: readonly Part[]): boolean => parts.some(occursIn));

  function gather(part: Part, start: number, found: Lines[]): void {
    if (!occursIn(part)) return;
    if (!(part instanceof Branch)) {
      found.push({ text: part.text, start });
      return;
    }
    gather(part.head, start, found);
    for (const [index, inner] of part.parts.entries()) gather(inner, start + (part.starts[index] ?? 0), found);
  }

  return (root) => {
    const found: Lines[] = [];
    gather(root, 0, found);
    return found;
  };
}

/**
 * Makes a function that collects something from all nodes of a tree, in the order of the file; what an
 * alias stands for is passed over. What was found in a chunk is kept as long as that is not touched.
 *
 * @param visit what a node gives, the nodes within left out; it may depend on nothing but the node
 * @param where what the text of a piece must match for anything to be found in it; must not be global
 */
export function treeSearch<T>(
  visit: (node: SyntaxNode) => Iterable<T>,
  where?: RegExp,
): (root: SyntaxNode | undefined) => readonly T[] {
  const kept = new SideTable<object, readonly T[]>();

  function collect(node: SyntaxNode | undefined, found: T[]): void {
    if (node === undefined || node.kind === "alias") return;
    for (const item of visit(node)) found.push(item);
    if (node.kind === "map") for (const group of groupsOf(node.pairs)) inGroup(group, node, found);
    else if (node.kind === "seq") for (const item of node.items) inItem(item, node, found);
  }

  /** What was found in a group of whole chunks is kept, beside what was found in each of them. */
  function inGroup(group: readonly Pair[], map: MapNode, found: T[]): void {
    if (!isSplit(map)) {
      for (const pair of group) inPair(pair, map, found);
      return;
    }
    let inner = kept.get(group);
    if (inner === undefined) {
      const own: T[] = [];
      for (const pair of group) inPair(pair, map, own);
      inner = own;
      kept.set(group, inner);
    }
    for (const item of inner) found.push(item);
  }

  function inPair(pair: Pair, map: MapNode, found: T[]): void {
    if (isOwnChunk(pair, map)) addKept(pair, pair.value, found);
    else collect(pair.value, found);
  }

  function inItem(item: SyntaxNode | undefined, { chunk }: SeqNode, found: T[]): void {
    if (item !== undefined && item.chunk !== chunk) addKept(item, item, found);
    else collect(item, found);
  }

  function addKept(key: object, node: SyntaxNode | undefined, found: T[]): void {
    let inner = kept.get(key);
    if (inner === undefined) {
      const own: T[] = [];
      // Of a branch only the parts have such texts.
      const isLeaf = node !== undefined && !(node.chunk instanceof Branch);
      if (where === undefined || !isLeaf || where.test(node.chunk.text)) collect(node, own);
      inner = own;
      kept.set(key, inner);
    }
    for (const item of inner) found.push(item);
  }

  return (root) => {
    const found: T[] = [];
    collect(root, found);
    return found;
  };
}
