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
    const children: (SyntaxNode | undefined)[] =
      node.kind === "map"
        ? node.pairs.flatMap((pair) => [pair.key, pair.value])
        : node.kind === "seq"
          ? [...node.items]
          : [];
    node = children.findLast((child) => child !== undefined && document.startOf(child) < offset);
  }
  return path;
}
