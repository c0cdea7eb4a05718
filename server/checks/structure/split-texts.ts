/** Texts in braces that a comma has cut in two: `{fr: README, CONTRIBUTING et LICENSE}` has two keys. */
import type { MapNode, Pair, Path, SyntaxNode } from "../../document/tree";
import type { Shape } from "../../matrix/shape";
import { guess } from "../guess";
import { gluedKey } from "./glued";

/** A text of which a part became keys with nothing behind them. */
export interface SplitText {
  readonly type: "split-text";
  readonly path: Path;
  /** What follows the first comma. */
  readonly node: SyntaxNode;
  /** What stands before the comma, as a value. */
  readonly before: SyntaxNode;
  /** All that follows a comma, in order. */
  readonly parts: readonly SyntaxNode[];
}

/** The text that the pairs of a map in braces tear apart from a pair on, which has no value; undefined for a key. */
export function splitText(pair: Pair, map: MapNode, shape: Shape, path: Path): SplitText | undefined {
  const index = map.pairs.indexOf(pair);
  const before = map.pairs[index - 1]?.value;
  if (!map.flow || !isLooseWord(pair) || before?.kind !== "scalar" || before.style !== "plain") return undefined;
  if (before.value === null || fits(shape, pair.name)) return undefined;
  const end = map.pairs.findIndex((other, at) => at > index && (!isLooseWord(other) || fits(shape, other.name)));
  const parts = map.pairs.slice(index, end < 0 ? undefined : end).map(({ key }) => key);
  return { type: "split-text", path: [...path], node: pair.key, before, parts };
}

/** True for a pair without a colon. */
function isLooseWord({ key, name, value }: Pair): boolean {
  if (value !== undefined || key.kind !== "scalar" || key.style !== "plain") return false;
  return gluedKey({ key, name }) === undefined && !/^\s*:/.test(key.chunk.text.slice(key.end));
}

/** True when the word may well be meant as a key: it is one here, or nearly, or it looks like an id of this map. */
function fits(shape: Shape, word: string): boolean {
  const known = shape.schemas.flatMap(({ properties }) => Object.keys(properties ?? {}));
  if (known.includes(word)) return true;
  if (shape.key(word) === undefined) return guess(word, known) !== undefined;
  const pattern = shape.schemas.find(({ propertyNames }) => propertyNames?.pattern !== undefined)?.propertyNames
    ?.pattern;
  return pattern === undefined || new RegExp(pattern, "u").test(word);
}
