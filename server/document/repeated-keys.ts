/** Keys that stand twice in one map. */
import type { DuplicateKey } from "./parse-result";
import type { Pair, SyntaxNode } from "./tree";

/** Up to so many keys are compared with each other; of more, an index is made. */
const few = 8;

/** Adds each key of a map that stands in it before, with the first of that name. */
export function addRepeated(pairs: readonly Pair[], found: DuplicateKey[]): void {
  if (pairs.length > few) {
    addByIndex(pairs, found);
    return;
  }
  for (let index = 1; index < pairs.length; index++) {
    const pair = pairs[index];
    const first = pairs.find(({ name }) => name === pair?.name);
    if (pair !== undefined && first !== undefined && first !== pair)
      found.push({ name: pair.name, first: first.key, again: pair.key });
  }
}

function addByIndex(pairs: readonly Pair[], found: DuplicateKey[]): void {
  const firsts = new Map<string, SyntaxNode>();
  for (const { name, key } of pairs) {
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, key);
    else found.push({ name, first, again: key });
  }
}
