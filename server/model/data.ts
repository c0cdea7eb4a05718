/** Syntax tree → plain data, as JSON tools see it. */
import { isEmpty, type Pair, type Path, resolve, type ScalarNode, type SyntaxNode, valueAt } from "../document/tree";

/** Most values that one document may stand for once its aliases are followed. */
const mostValues = 1_000_000;

/** Plain data, and whether the document stands for so many values that the rest was left out. */
export interface Data {
  readonly value: unknown;
  readonly cut: boolean;
}

interface Converted {
  readonly value: unknown;
  /** How many values it stands for. */
  readonly size: number;
}

const nothing: Converted = { value: undefined, size: 1 };

/** Data of nodes without aliases below them: it depends on nothing else, and is never written to. */
const kept = new WeakMap<SyntaxNode, Converted>();

/**
 * The plain data of a tree. Empty values ("not yet written") are left out, empty items of lists too.
 * Maps have no prototype, so that a key `__proto__` is a key like any other. Aliases are followed up
 * to {@link mostValues} values in all, which ends an alias bomb in bounded time and memory.
 * Nobody may change the result: the next version of the document shares what did not change.
 */
export function toData(root: SyntaxNode | undefined): Data {
  let left = mostValues;
  /** Counts the aliases met, so that a node knows whether there was one below it. */
  let aliases = 0;
  const open = new Set<SyntaxNode>();

  function convert(node: SyntaxNode | undefined): Converted {
    if (node?.kind === "alias") aliases++;
    const resolved = resolve(node);
    if (resolved === undefined || open.has(resolved) || left-- <= 0) return nothing;
    if (resolved.kind === "scalar") return { value: scalarData(resolved.value), size: 1 };
    const known = kept.get(resolved);
    if (known !== undefined && known.size <= left) {
      left -= known.size;
      return known;
    }
    const before = aliases;
    open.add(resolved);
    const converted = resolved.kind === "map" ? convertMap(resolved.pairs) : convertItems(resolved.items);
    open.delete(resolved);
    if (aliases === before && left > 0) kept.set(resolved, converted);
    return converted;
  }

  function convertMap(pairs: readonly Pair[]): Converted {
    const map: Record<string, unknown> = Object.create(null);
    let size = 1;
    for (const pair of pairs) {
      const inner = convert(pair.value);
      size += inner.size;
      if (inner.value !== undefined && !(pair.name in map)) map[pair.name] = inner.value;
    }
    return { value: map, size };
  }

  function convertItems(items: readonly (SyntaxNode | undefined)[]): Converted {
    const inner = items.map(convert);
    return {
      value: inner.map((item) => item.value).filter((value) => value !== undefined),
      size: inner.reduce((sum, item) => sum + item.size, 1),
    };
  }

  const { value } = convert(root);
  return { value, cut: left < 0 };
}

function scalarData(value: ScalarNode["value"]): unknown {
  return value === null ? undefined : typeof value === "bigint" ? Number(value) : value;
}

/**
 * The path in the tree of a JSON pointer into its plain data. Empty items of lists are not in the
 * data, so an index there may be less than in the tree.
 */
export function pathOfPointer(root: SyntaxNode | undefined, pointer: string): Path {
  const path: (string | number)[] = [];
  let node = root;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const resolved = resolve(node);
    if (resolved?.kind === "seq") {
      const written = resolved.items.flatMap((item, index) => (isEmpty(item) ? [] : [index]));
      const index = written[Number(name)] ?? Number(name);
      path.push(index);
      node = resolved.items[index];
    } else {
      path.push(name);
      node = resolved === undefined ? undefined : valueAt(resolved, name);
    }
  }
  return path;
}
