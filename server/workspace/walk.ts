/** A walk over a document and its schema together. */
import { type MapNode, type Pair, type Path, resolve, type ScalarNode, type SyntaxNode } from "../document/tree";
import type { JsonSchema } from "../matrix/schema/json-schema";
import { Shape, type WrittenType } from "../matrix/shape";

/** What is told of each place. `path` changes while the walk goes on: copy what is to be kept. */
export interface Visitor {
  /** Each entry of a map that the schema describes, the author's own keys left out. `shape` is that of the map. */
  readonly entry?: (pair: Pair, map: MapNode, shape: Shape, path: Path) => void;
  /** Each single value; `node` is an alias where one is written. Items of a list have the list's shape as well. */
  readonly value?: (scalar: ScalarNode, node: SyntaxNode, shape: Shape, list: Shape | undefined, path: Path) => void;
}

/**
 * Visits what a schema describes, in the order of the file. Unknown keys and the author's own are
 * passed over with all that is in them. What an alias stands for is visited once, so an alias bomb
 * costs no more than its text.
 *
 * @param schema the derived schema of the document's kind
 */
export function walk(root: SyntaxNode | undefined, schema: JsonSchema, visitor: Visitor): void {
  const seen = new Set<SyntaxNode>();
  const path: (string | number)[] = [];

  function visit(node: SyntaxNode, shape: Shape, list: Shape | undefined): void {
    const resolved = resolve(node);
    if (resolved === undefined) return;
    const here = shape.as(typeOf(resolved));
    if (resolved.kind === "scalar") {
      if (resolved.value !== null) visitor.value?.(resolved, node, here, list, path);
      return;
    }
    if (seen.has(resolved)) return;
    seen.add(resolved);
    if (resolved.kind === "seq") {
      const { item } = here;
      for (const [index, child] of resolved.items.entries()) {
        // A list that is itself annotated describes its items (`supersedes`).
        if (child === undefined) continue;
        path.push(index);
        visit(child, item ?? here, here);
        path.pop();
      }
      return;
    }
    for (const pair of resolved.pairs) {
      if (pair.name.startsWith("x-")) continue;
      path.push(pair.name);
      visitor.entry?.(pair, resolved, here, path);
      const child = here.key(pair.name);
      if (pair.value !== undefined && child !== undefined) visit(pair.value, child, undefined);
      path.pop();
    }
  }

  if (root !== undefined) visit(root, Shape.of(schema), undefined);
}

function typeOf(node: Exclude<SyntaxNode, { kind: "alias" }>): WrittenType {
  if (node.kind === "map") return "object";
  if (node.kind === "seq") return "array";
  const { value } = node;
  return typeof value === "boolean" ? "boolean" : typeof value === "string" ? "string" : "number";
}
