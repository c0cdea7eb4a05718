/** A walk over a document and its schema together, which keeps what it found in untouched pieces. */
import {
  isSplit,
  type MapNode,
  type Pair,
  type Path,
  resolve,
  type ScalarNode,
  type SyntaxNode,
} from "../document/tree";
import { groupsOf } from "../groups";
import type { JsonSchema } from "../matrix/schema/json-schema";
import { isAuthorsOwn } from "../matrix/schema/patterns";
import { Shape, type WrittenType } from "../matrix/shape";
import { SideTable } from "../side-table";

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

/** What was found in an entry or a group of entries, for each visitor, and in which map that was: elsewhere it would mean something else. */
interface Kept {
  readonly shape: Shape;
  readonly place: string;
  readonly found: readonly Inner<unknown>[];
}

/** What each of some visitors found. */
type AllFindings<V extends readonly unknown[]> = { readonly [I in keyof V]: Findings<V[I]> };

/**
 * Makes a function that visits what a schema describes, in the order of the file, and gives what each
 * visitor answers. Unknown keys and the author's own are passed over with all that is in them. What an
 * alias stands for is visited once, so an alias bomb costs no more than its text.
 *
 * A visitor may depend on its arguments alone: an entry that an edit did not touch is not visited again.
 *
 * @param skip entries that are chunks and in which no visitor would find anything
 */
export function collector<V extends readonly unknown[]>(
  visitors: { readonly [I in keyof V]: Visitor<V[I]> },
  skip?: (pair: Pair) => boolean,
): (root: SyntaxNode | undefined, schema: JsonSchema) => AllFindings<V> {
  const kept = new SideTable<object, Kept>();
  return (root, schema) => new Walk(visitors, kept, skip).from(root, schema) as unknown as AllFindings<V>;
}

class Walk {
  private readonly seen = new Set<SyntaxNode>();
  private readonly path: (string | number)[] = [];
  /** For each visitor what it found. */
  private found: unknown[][];
  /** Aliases and anchors met so far. */
  private shared = 0;

  constructor(
    private readonly visitors: readonly Visitor<unknown>[],
    private readonly kept: SideTable<object, Kept>,
    private readonly skip: ((pair: Pair) => boolean) | undefined,
  ) {
    this.found = visitors.map(() => []);
  }

  from(root: SyntaxNode | undefined, schema: JsonSchema): readonly unknown[][] {
    if (root !== undefined) this.visit(root, Shape.of(schema), undefined);
    return this.found;
  }

  private visit(node: SyntaxNode, shape: Shape, list: Shape | undefined): void {
    if (node.kind === "alias" || node.anchor !== undefined) this.shared++;
    const resolved = resolve(node);
    if (resolved === undefined) return;
    const here = shape.as(typeOf(resolved));
    if (resolved.kind === "scalar") {
      if (resolved.value === null) return;
      for (let index = 0; index < this.visitors.length; index++) {
        this.take(index, this.visitors[index]?.value?.(resolved, node, here, list, this.path));
      }
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
    if (isSplit(resolved)) this.visitChunks(resolved, here);
    else for (const pair of resolved.pairs) if (!isAuthorsOwn(pair.name)) this.visitEntry(pair, resolved, here);
  }

  /** An edit makes new chunks only where it touches something: what was found in the others is kept, by groups as well. */
  private visitChunks(map: MapNode, here: Shape): void {
    const place = this.path.join("/");
    const visit = (pair: Pair) => {
      if (!isAuthorsOwn(pair.name) && this.skip?.(pair) !== true) {
        this.visitOnce(pair, here, place, () => this.visitEntry(pair, map, here));
      }
    };
    const groups = groupsOf(map.pairs);
    if (groups.length === 1) map.pairs.forEach(visit);
    else for (const group of groups) this.visitOnce(group, here, place, () => group.forEach(visit));
  }

  private visitOnce(piece: object, here: Shape, place: string, visit: () => void): void {
    const known = this.kept.get(piece);
    if (known !== undefined && known.shape === here && known.place === place) {
      this.add(known.found);
      return;
    }
    const outer = this.found;
    const { shared } = this;
    this.found = outer.map(() => []);
    visit();
    const inner = this.found.map((found) => new Inner(found));
    // What an alias stands for is visited where it is met first: that may change with what stands before.
    if (this.shared === shared) this.kept.set(piece, { shape: here, place, found: inner });
    this.found = outer;
    this.add(inner);
  }

  private add(inner: readonly Inner<unknown>[]): void {
    for (let index = 0; index < inner.length; index++) {
      const one = inner[index];
      if (one !== undefined && one.findings.length > 0) this.found[index]?.push(one);
    }
  }

  private visitEntry(pair: Pair, map: MapNode, here: Shape): void {
    this.path.push(pair.name);
    for (let index = 0; index < this.visitors.length; index++) {
      this.take(index, this.visitors[index]?.entry?.(pair, map, here, this.path));
    }
    const child = here.key(pair.name);
    if (pair.value !== undefined && child !== undefined) this.visit(pair.value, child, undefined);
    this.path.pop();
  }

  private take(visitor: number, item: unknown): void {
    if (item !== undefined) this.found[visitor]?.push(item);
  }
}

function typeOf(node: Exclude<SyntaxNode, { kind: "alias" }>): WrittenType {
  if (node.kind === "map") return "object";
  if (node.kind === "seq") return "array";
  const { value } = node;
  return typeof value === "boolean" ? "boolean" : typeof value === "string" ? "string" : "number";
}
