/** Texts in braces that a comma has cut in two: `{fr: README, CONTRIBUTING et LICENSE}` has two keys. */
import type { MapNode, Pair, Path, SyntaxNode } from "../../document/tree";
import type { Shape } from "../../matrix/shape";
import { SideTable } from "../../side-table";
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

/** A text without its place in the document, which is that of its first pair. */
type Torn = Pick<SplitText, "node" | "before" | "parts">;

/** The torn texts of a map by the pair with which their second part begins. */
interface TornTexts {
  readonly shape: Shape;
  readonly byPair: ReadonlyMap<Pair, Torn>;
  readonly parts: ReadonlySet<SyntaxNode>;
}

const kept = new SideTable<MapNode, TornTexts>();

/** All of a map at once: thousands of words in one pair of braces are read once. */
function tornTexts(map: MapNode, shape: Shape): TornTexts {
  const known = kept.get(map);
  if (known?.shape === shape) return known;
  const byPair = new Map<Pair, Torn>();
  const parts = new Set<SyntaxNode>();
  let torn: { readonly node: SyntaxNode; readonly before: SyntaxNode; readonly parts: SyntaxNode[] } | undefined;
  let before: SyntaxNode | undefined;
  for (const pair of map.pairs) {
    const isPart = (torn !== undefined || isPlainText(before)) && isLooseWord(pair) && !fits(shape, pair.name);
    if (!isPart) torn = undefined;
    else if (torn !== undefined) torn.parts.push(pair.key);
    else if (before !== undefined) {
      torn = { node: pair.key, before, parts: [pair.key] };
      byPair.set(pair, torn);
    }
    if (isPart) parts.add(pair.key);
    before = pair.value;
  }
  const texts = { shape, byPair, parts };
  kept.set(map, texts);
  return texts;
}

function isPlainText(node: SyntaxNode | undefined): boolean {
  return node?.kind === "scalar" && node.style === "plain" && node.value !== null;
}

/** The text that the pairs of a map in braces tear apart from a pair on, which has no value; undefined for a key. */
export function splitText(pair: Pair, map: MapNode, shape: Shape, path: Path): SplitText | undefined {
  const torn = map.flow ? tornTexts(map, shape).byPair.get(pair) : undefined;
  return torn && { type: "split-text", path: [...path], ...torn };
}

/** True for a pair that is part of such a text. */
export function isPartOfText(pair: Pair, map: MapNode, shape: Shape): boolean {
  return map.flow && tornTexts(map, shape).parts.has(pair.key);
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
