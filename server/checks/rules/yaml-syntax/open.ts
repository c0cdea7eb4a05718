/** Quotes and brackets that are opened and never closed, found in the tree. */
import type { ScalarNode, SyntaxNode } from "../../../document/tree";

/** The quoted text that reaches to an offset without its closing mark. */
export function openQuoteBefore(root: SyntaxNode | undefined, offset: number): ScalarNode | undefined {
  return pathTo(root, offset).find(
    (node): node is ScalarNode =>
      node.kind === "scalar" &&
      (node.style === "double" || node.style === "single") &&
      (node.source.length < 2 || !node.source.trimEnd().endsWith(node.source[0] ?? "") || node.end === offset),
  );
}

/**
 * The innermost map or list in brackets around an offset or before it.
 *
 * @param unclosed only one whose closing bracket is missing
 */
export function openBracketBefore(
  root: SyntaxNode | undefined,
  offset: number,
  unclosed: boolean,
): SyntaxNode | undefined {
  return pathTo(root, offset).findLast((node) => {
    if ((node.kind !== "map" && node.kind !== "seq") || !node.flow) return false;
    const closed = node.chunk.text[node.end - 1] === (node.kind === "map" ? "}" : "]");
    return unclosed ? !closed : offset < node.end;
  });
}

/** The nodes that begin before an offset, from the root: at each level the last of them. */
function pathTo(root: SyntaxNode | undefined, offset: number): SyntaxNode[] {
  const path: SyntaxNode[] = [];
  let node = root;
  while (node !== undefined && node.start < offset) {
    path.push(node);
    const children: (SyntaxNode | undefined)[] =
      node.kind === "map"
        ? node.pairs.flatMap((pair) => [pair.key, pair.value])
        : node.kind === "seq"
          ? [...node.items]
          : [];
    node = children.findLast((child) => child !== undefined && child.start < offset);
  }
  return path;
}
