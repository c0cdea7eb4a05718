/** Quotes and brackets that are opened and never closed, found in the tree. */
import type { OspoDocument } from "../../../document/document";
import type { ScalarNode, SyntaxNode } from "../../../document/tree";

/** The quoted text that reaches to an offset without its closing mark. */
export function openQuoteBefore(document: OspoDocument, offset: number): ScalarNode | undefined {
  return pathTo(document, offset).find(
    (node): node is ScalarNode =>
      node.kind === "scalar" &&
      (node.style === "double" || node.style === "single") &&
      (node.source.length < 2 ||
        !node.source.trimEnd().endsWith(node.source[0] ?? "") ||
        document.endOf(node) === offset),
  );
}

/**
 * The innermost map or list in brackets around an offset or before it.
 *
 * @param unclosed only one whose closing bracket is missing
 */
export function openBracketBefore(document: OspoDocument, offset: number, unclosed: boolean): SyntaxNode | undefined {
  return pathTo(document, offset).findLast((node) => {
    if ((node.kind !== "map" && node.kind !== "seq") || !node.flow) return false;
    const closed = document.text[document.endOf(node) - 1] === (node.kind === "map" ? "}" : "]");
    return unclosed ? !closed : offset < document.endOf(node);
  });
}

/** The nodes that begin before an offset, from the root: at each level the last of them. */
function pathTo(document: OspoDocument, offset: number): SyntaxNode[] {
  const path: SyntaxNode[] = [];
  let node = document.root;
  while (node !== undefined && document.startOf(node) < offset) {
    path.push(node);
    node = childBefore(document, node, offset);
  }
  return path;
}

/** The last key, value or item of a node that begins before an offset. */
function childBefore(document: OspoDocument, node: SyntaxNode, offset: number): SyntaxNode | undefined {
  const startOf = (child: SyntaxNode | undefined) => child && document.startOf(child);
  if (node.kind === "seq") return lastBefore<SyntaxNode | undefined>(node.items, startOf, offset);
  if (node.kind !== "map") return undefined;
  const pair = lastBefore(node.pairs, (piece) => startOf(piece?.key), offset);
  return lastBefore<SyntaxNode | undefined>([pair?.key, pair?.value], startOf, offset);
}

/** The last of some pieces, in the order of the file, that begins before an offset. */
function lastBefore<T>(
  pieces: readonly T[],
  startOf: (piece: T | undefined) => number | undefined,
  offset: number,
): T | undefined {
  let found: T | undefined;
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // An item that is not written has no place: the nearest before it says where it would be.
    let at = middle;
    while (at > low && startOf(pieces[at]) === undefined) at--;
    const start = startOf(pieces[at]);
    if (start !== undefined && start >= offset) high = at;
    else {
      if (start !== undefined) found = pieces[at];
      low = middle + 1;
    }
  }
  return found;
}
