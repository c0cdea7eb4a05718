/** Syntax tree → plain data, as JSON tools see it. */
import {
  isEmpty,
  isOwnChunk,
  type MapNode,
  type Path,
  resolve,
  type ScalarNode,
  type SeqNode,
  type SyntaxNode,
  valueAt,
} from "../document/tree";
import { SideTable } from "../side-table";

/** Most values that one document may stand for once its aliases are followed. */
const mostValues = 1_000_000;

/** Plain data, and whether the document stands for so many values that the rest was left out. */
export interface Data {
  readonly value: unknown;
  readonly cut: boolean;
}

/** The data of a chunk, and for how many values it stands. */
interface Kept {
  readonly value: unknown;
  readonly size: number;
}

/** Data of chunks without aliases in them: it depends on nothing else, and is never written to. */
const kept = new SideTable<SyntaxNode, Kept>();

/**
 * The plain data of a tree. Empty values ("not yet written") are left out, empty items of lists too.
 * Maps have no prototype, so that a key `__proto__` is a key like any other. Aliases are followed up
 * to {@link mostValues} values in all, which ends an alias bomb in bounded time and memory.
 * Nobody may change the result: the next version of the document shares what did not change.
 */
export function toData(root: SyntaxNode | undefined): Data {
  let left = mostValues;
  /** Counts the aliases met, so that a chunk knows whether there was one in it. */
  let aliases = 0;
  /** What is being converted and has a name: through that it can contain itself. */
  const open = new Set<SyntaxNode>();

  function convert(node: SyntaxNode | undefined, isChunk: boolean): unknown {
    if (node === undefined) return undefined;
    if (node.kind === "alias") aliases++;
    const resolved = resolve(node);
    if (resolved === undefined || open.has(resolved) || left-- <= 0) return undefined;
    if (resolved.kind === "scalar") return scalarData(resolved.value);
    if (!isChunk || node.kind === "alias") return convertInner(resolved);
    const known = kept.get(resolved);
    if (known !== undefined && known.size <= left) {
      left -= known.size;
      return known.value;
    }
    const [leftBefore, aliasesBefore] = [left, aliases];
    const value = convertInner(resolved);
    if (aliases === aliasesBefore && left > 0) kept.set(resolved, { value, size: leftBefore - left });
    return value;
  }

  function convertInner(node: MapNode | SeqNode): unknown {
    const isNamed = node.anchor !== undefined;
    if (isNamed) open.add(node);
    const value = node.kind === "map" ? convertMap(node) : convertItems(node);
    if (isNamed) open.delete(node);
    return value;
  }

  function convertMap(map: MapNode): unknown {
    const data: Record<string, unknown> = Object.create(null);
    for (const pair of map.pairs) {
      const value = convert(pair.value, isOwnChunk(pair, map));
      if (value !== undefined && !(pair.name in data)) data[pair.name] = value;
    }
    return data;
  }

  function convertItems({ items, chunk }: SeqNode): unknown {
    const data: unknown[] = [];
    for (const item of items) {
      const value = convert(item, item?.chunk !== chunk);
      if (value !== undefined) data.push(value);
    }
    return data;
  }

  const value = convert(root, false);
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
