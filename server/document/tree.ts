/**
 * The syntax tree of a document.
 *
 * Nodes are immutable. Their offsets are relative to the start of the chunk that holds them, so a
 * chunk that moves keeps all its nodes; ask the document for positions (`document.rangeOf(node)`).
 */
import { groupsOf } from "../groups";
import { keep } from "../keep";

/** A piece of a file that is parsed as a whole. It has an identity, by which results are kept. */
export interface Chunk {
  readonly text: string;
}

interface NodeBase {
  readonly chunk: Chunk;
  /** UTF-16 offset from the start of the chunk. */
  readonly start: number;
  /** UTF-16 offset after the last character, trailing blanks and comments left out. */
  readonly end: number;
  readonly anchor?: string;
  readonly tag?: string;
}

export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";
type ScalarValue = string | number | bigint | boolean | null;

/** A single value. `value` is what YAML 1.2 (core schema) reads, `source` what stands in the file. */
export interface ScalarNode extends NodeBase {
  readonly kind: "scalar";
  readonly value: ScalarValue;
  readonly source: string;
  readonly style: ScalarStyle;
}

/** One `key: value` of a map. The value is absent when nothing stands after the colon. */
export interface Pair {
  readonly key: SyntaxNode;
  /** The key as text, as it is used in paths, without what nobody sees at its edges. */
  readonly name: string;
  readonly value?: SyntaxNode;
}

export interface MapNode extends NodeBase {
  readonly kind: "map";
  /** Written in braces. */
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
}

export interface SeqNode extends NodeBase {
  readonly kind: "seq";
  /** Written in brackets. */
  readonly flow: boolean;
  readonly items: readonly (SyntaxNode | undefined)[];
}

/** `*name`; `target` is absent when no such anchor stands before it. It is never expanded here. */
export interface AliasNode extends NodeBase {
  readonly kind: "alias";
  readonly name: string;
  readonly target?: SyntaxNode;
}

export type SyntaxNode = ScalarNode | MapNode | SeqNode | AliasNode;

/** Keys of maps and indices of lists, from the root of the document. */
export type Path = readonly (string | number)[];

/** True for an entry that is a chunk: what is read from it may be kept by its identity. Others are read again with the chunk around them. */
export function isOwnChunk(pair: Pair, map: MapNode): boolean {
  return pair.key.chunk !== map.chunk;
}

/** True when the entries of a map are chunks: they are in different ones or all in that of the map. */
export function isSplit(map: MapNode): boolean {
  const [first] = map.pairs;
  return first !== undefined && isOwnChunk(first, map);
}

/** The node itself, or what an alias stands for (anchors cannot form a circle of aliases alone). */
export function resolve(node: SyntaxNode | undefined): Exclude<SyntaxNode, AliasNode> | undefined {
  let current = node;
  for (let hops = 0; current?.kind === "alias" && hops < 100; hops++) current = current.target;
  return current?.kind === "alias" ? undefined : current;
}

/** True for nothing, `null`, `~` and an empty value: "not yet written" in the format. */
export function isEmpty(node: SyntaxNode | undefined): boolean {
  const resolved = resolve(node);
  return resolved === undefined || (resolved.kind === "scalar" && resolved.value === null);
}

/** The map that a node is, or undefined. */
export function asMap(node: SyntaxNode | undefined): MapNode | undefined {
  const resolved = resolve(node);
  return resolved?.kind === "map" ? resolved : undefined;
}

/** In a map of more keys each is found by an index: a file with thousands of unknown keys is asked for all of them. */
const fewKeys = 50;

/** The first pair of each name in a list of pairs. */
const firstPairs = keep((pairs: readonly Pair[]) => new Map(pairs.map((pair) => [pair.name, pair] as const).reverse()));

/** So many keys of one version of a map are looked for group by group; whoever asks for more asks for all of them. */
const fewQuestions = 8;

const questions = keep((_pairs: readonly Pair[]) => ({ asked: 0 }));

/** The groups outlive an edit, so a keystroke that asks for a few keys makes no index of the whole map. */
function firstPair(pairs: readonly Pair[], key: string): Pair | undefined {
  if (++questions(pairs).asked > fewQuestions) return firstPairs(pairs).get(key);
  for (const group of groupsOf(pairs)) {
    const pair = firstPairs(group).get(key);
    if (pair !== undefined) return pair;
  }
  return undefined;
}

/** The first pair of a map with that key. */
export function pairOf(node: SyntaxNode | undefined, key: string): Pair | undefined {
  const pairs = asMap(node)?.pairs ?? [];
  return pairs.length > fewKeys ? firstPair(pairs, key) : pairs.find((pair) => pair.name === key);
}

/** The value that stands behind a key of a map. */
export function valueAt(node: SyntaxNode | undefined, key: string): SyntaxNode | undefined {
  return pairOf(node, key)?.value;
}

/** The node at a path, or undefined when the path leads nowhere. */
export function nodeAt(root: SyntaxNode | undefined, path: Path): SyntaxNode | undefined {
  let node = root;
  for (const step of path) {
    const resolved = resolve(node);
    if (resolved?.kind === "map") node = valueAt(resolved, String(step));
    else if (resolved?.kind === "seq" && typeof step === "number") node = resolved.items[step];
    else return undefined;
    if (node === undefined) return undefined;
  }
  return node;
}
