import { SideTable } from "./side-table";

/**
 * Keeps a result for each object that it was computed from, as long as that object lives. What was
 * read from an untouched piece of a file is so read once, however often other pieces change.
 *
 * @param compute must depend on its argument alone
 */
export function keep<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const table = new SideTable<K, { readonly value: V }>();
  return (key) => {
    let entry = table.get(key);
    if (entry === undefined) {
      entry = { value: compute(key) };
      table.set(key, entry);
    }
    return entry.value;
  };
}

/** True when two lists hold the same objects and values: what was computed from one of them then holds for the other. */
export function areIdentical(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((part, at) => part === now[at]);
}
