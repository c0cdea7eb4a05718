/** Syntax tree → plain data, as JSON tools see it. */
import { isEmpty, type Path, resolve, type SyntaxNode, valueAt } from "../document/tree";

/** Most values that one document may stand for once its aliases are followed. */
const mostValues = 1_000_000;

/** Plain data, and whether the document stands for so many values that the rest was left out. */
export interface Data {
  readonly value: unknown;
  readonly cut: boolean;
}

/**
 * The plain data of a tree. Empty values ("not yet written") are left out, empty items of lists too.
 * Maps have no prototype, so that a key `__proto__` is a key like any other. Aliases are followed up
 * to {@link mostValues} values in all, which ends an alias bomb in bounded time and memory.
 */
export function toData(root: SyntaxNode | undefined): Data {
  let left = mostValues;
  const open = new Set<SyntaxNode>();

  function convert(node: SyntaxNode | undefined): unknown {
    const resolved = resolve(node);
    if (resolved === undefined || open.has(resolved) || left-- <= 0) return undefined;
    if (resolved.kind === "scalar") {
      return resolved.value === null
        ? undefined
        : typeof resolved.value === "bigint"
          ? Number(resolved.value)
          : resolved.value;
    }
    open.add(resolved);
    const value = resolved.kind === "map" ? convertMap(resolved.pairs) : convertItems(resolved.items);
    open.delete(resolved);
    return value;
  }

  function convertMap(pairs: readonly { name: string; value?: SyntaxNode }[]): Record<string, unknown> {
    const map: Record<string, unknown> = Object.create(null);
    for (const pair of pairs) {
      const value = convert(pair.value);
      if (value !== undefined && !(pair.name in map)) map[pair.name] = value;
    }
    return map;
  }

  function convertItems(items: readonly (SyntaxNode | undefined)[]): unknown[] {
    return items.map(convert).filter((item) => item !== undefined);
  }

  const value = convert(root);
  return { value, cut: left < 0 };
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
