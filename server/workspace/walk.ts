/** A walk over a document and its schema together, which keeps what it found in untouched pieces. */
import {
  isOwnChunk,
  type MapNode,
  type Pair,
  type Path,
  resolve,
  type ScalarNode,
  type SyntaxNode,
} from "../document/tree";
import type { JsonSchema } from "../matrix/schema/json-schema";
import { Shape, type WrittenType } from "../matrix/shape";

/** What is told of each place; what it answers is collected. `path` changes while the walk goes on: copy it. */
export interface Visitor<T> {
  /** Each entry of a map that the schema describes, the author's own keys left out. `shape` is that of the map. */
  readonly entry?: (pair: Pair, map: MapNode, shape: Shape, path: Path) => T | undefined;
  /** Each single value; `node` is an alias where one is written. Items of a list have the list's shape as well. */
  readonly value?: (
    scalar: ScalarNode,
    node: SyntaxNode,
    shape: Shape,
    list: Shape | undefined,
    path: Path,
  ) => T | undefined;
}

/**
 * What was found in a piece of a file, in the order of the file: single things, and what was found in
 * the pieces within. A piece that an edit did not touch is the same object as before.
 */
export type Findings<T> = readonly (T | Inner<T>)[];

/** What was found within an entry. */
export class Inner<T> {
  constructor(readonly findings: Findings<T>) {}
}

/** Everything that was found, one after the other. */
export function flat<T>(findings: Findings<T>): T[] {
  const all: T[] = [];
  const add = (some: Findings<T>) => {
    for (const item of some) {
      if (item instanceof Inner) add(item.findings);
      else all.push(item);
    }
  };
  add(findings);
  return all;
}

/** What was found in an entry, and where that was: elsewhere it would mean something else. */
interface Kept<T> {
  readonly shape: Shape;
  readonly place: string;
  readonly found: Inner<T>;
}

/**
 * Makes a function that visits what a schema describes, in the order of the file, and gives what the
 * visitor answers. Unknown keys and the author's own are passed over with all that is in them. What an
 * alias stands for is visited once, so an alias bomb costs no more than its text.
 *
 * The visitor may depend on its arguments alone: an entry that an edit did not touch is not visited again.
 */
export function collector<T>(visitor: Visitor<T>): (root: SyntaxNode | undefined, schema: JsonSchema) => Findings<T> {
  const kept = new WeakMap<Pair, Kept<T>>();
  return (root, schema) => (root === undefined ? [] : new Walk(visitor, kept).from(root, schema));
}

class Walk<T> {
  private readonly seen = new Set<SyntaxNode>();
  private readonly path: (string | number)[] = [];
  private found: (T | Inner<T>)[] = [];
  /** Aliases and anchors met so far. */
  private shared = 0;

  constructor(
    private readonly visitor: Visitor<T>,
    private readonly kept: WeakMap<Pair, Kept<T>>,
  ) {}

  from(root: SyntaxNode, schema: JsonSchema): Findings<T> {
    this.visit(root, Shape.of(schema), undefined);
    return this.found;
  }

  private visit(node: SyntaxNode, shape: Shape, list: Shape | undefined): void {
    if (node.kind === "alias" || node.anchor !== undefined) this.shared++;
    const resolved = resolve(node);
    if (resolved === undefined) return;
    const here = shape.as(typeOf(resolved));
    if (resolved.kind === "scalar") {
      if (resolved.value !== null) this.take(this.visitor.value?.(resolved, node, here, list, this.path));
      return;
    }
    // Only what has a name can be met again.
    if (resolved.anchor !== undefined) {
      if (this.seen.has(resolved)) return;
      this.seen.add(resolved);
    }
    if (resolved.kind === "seq") {
      const { item } = here;
      for (const [index, child] of resolved.items.entries()) {
        // A list that is itself annotated describes its items (`supersedes`).
        if (child === undefined) continue;
        this.path.push(index);
        this.visit(child, item ?? here, here);
        this.path.pop();
      }
      return;
    }
    for (const pair of resolved.pairs) {
      if (pair.name.startsWith("x-")) continue;
      this.path.push(pair.name);
      this.visitPair(pair, resolved, here);
      this.path.pop();
    }
  }

  /** What was found in a chunk of its own is kept: an edit makes new ones only where it touches something. */
  private visitPair(pair: Pair, map: MapNode, here: Shape): void {
    if (!isOwnChunk(pair, map)) {
      this.visitEntry(pair, map, here);
      return;
    }
    const place = this.path.join("/");
    const known = this.kept.get(pair);
    if (known !== undefined && known.shape === here && known.place === place) {
      this.add(known.found);
      return;
    }
    const outer = this.found;
    const { shared } = this;
    this.found = [];
    this.visitEntry(pair, map, here);
    const inner = new Inner(this.found);
    // What an alias stands for is visited where it is met first: that may change with what stands before.
    if (this.shared === shared) this.kept.set(pair, { shape: here, place, found: inner });
    this.found = outer;
    this.add(inner);
  }

  private add(inner: Inner<T>): void {
    if (inner.findings.length > 0) this.found.push(inner);
  }

  private visitEntry(pair: Pair, map: MapNode, here: Shape): void {
    this.take(this.visitor.entry?.(pair, map, here, this.path));
    const child = here.key(pair.name);
    if (pair.value !== undefined && child !== undefined) this.visit(pair.value, child, undefined);
  }

  private take(item: T | undefined): void {
    if (item !== undefined) this.found.push(item);
  }
}

function typeOf(node: Exclude<SyntaxNode, { kind: "alias" }>): WrittenType {
  if (node.kind === "map") return "object";
  if (node.kind === "seq") return "array";
  const { value } = node;
  return typeof value === "boolean" ? "boolean" : typeof value === "string" ? "string" : "number";
}
