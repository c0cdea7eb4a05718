/** Reading single values of the format from the syntax tree. Nothing here complains: checks do. */
import { asMap, isEmpty, isSplit, type Pair, resolve, type SyntaxNode, valueAt } from "../document/tree";
import { flatMapKept } from "../groups";
import { keep } from "../keep";
import { idPattern, isAuthorsOwn } from "../matrix/schema/patterns";

/** A value with the node it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly node: SyntaxNode;
}

/** A *text* of the format: one string, or one for each language. */
export interface Text {
  readonly node: SyntaxNode;
  /** Texts by BCP 47 tag; a text without a language stands under `""`. */
  readonly byLanguage: ReadonlyMap<string, Located<string>>;
}

/** The words of a text without the places where they stand; every {@link Text} is one. */
export interface Wording {
  readonly byLanguage: ReadonlyMap<string, { readonly value: string }>;
}

/** An entry of a map that is keyed by ids. */
export interface Entry {
  readonly id: string;
  readonly key: SyntaxNode;
  readonly value?: SyntaxNode;
}

/** A scalar as text; numbers and dates as they are written. Nothing for maps, lists and empty values. */
export function readString(node: SyntaxNode | undefined): Located<string> | undefined {
  const resolved = resolve(node);
  if (node === undefined || resolved?.kind !== "scalar" || resolved.value === null) return undefined;
  const value = typeof resolved.value === "string" ? resolved.value : resolved.source;
  return { value, node };
}

export function readNumber(node: SyntaxNode | undefined): Located<number> | undefined {
  const resolved = resolve(node);
  return node !== undefined && resolved?.kind === "scalar" && typeof resolved.value === "number"
    ? { value: resolved.value, node }
    : undefined;
}

export function readBoolean(node: SyntaxNode | undefined): boolean | undefined {
  const resolved = resolve(node);
  return resolved?.kind === "scalar" && typeof resolved.value === "boolean" ? resolved.value : undefined;
}

/** One value or a list of values: always as a list, empty ones left out. */
export function readOneOrMany(node: SyntaxNode | undefined): SyntaxNode[] {
  const resolved = resolve(node);
  const nodes = resolved?.kind === "seq" ? resolved.items : [node];
  return nodes.filter((item): item is SyntaxNode => item !== undefined && !isEmpty(item));
}

/** One text or a list of texts. */
export function readStrings(node: SyntaxNode | undefined): Located<string>[] {
  return readOneOrMany(node)
    .map(readString)
    .filter((item) => item !== undefined);
}

export function readText(node: SyntaxNode | undefined): Text | undefined {
  if (node === undefined) return undefined;
  const plain = readString(node);
  if (plain !== undefined) return { node, byLanguage: new Map([["", plain]]) };
  const byLanguage = new Map<string, Located<string>>();
  for (const pair of asMap(node)?.pairs ?? []) {
    const text = readString(pair.value);
    if (text !== undefined) byLanguage.set(pair.name, text);
  }
  return byLanguage.size === 0 ? undefined : { node, byLanguage };
}

/** The text in a language: that language, its base language, a text without language, else the first. */
export function textIn(text: Wording | undefined, locale: string): string | undefined {
  const found =
    text?.byLanguage.get(locale) ??
    text?.byLanguage.get(locale.split("-")[0] ?? locale) ??
    text?.byLanguage.get("") ??
    text?.byLanguage.values().next().value;
  return found?.value;
}

/** The entries of a map keyed by ids, the author's own `x-` keys left out. An entry that is a chunk is the same object as long as its text was not touched. */
export function readEntries(node: SyntaxNode | undefined): readonly Entry[] {
  const map = asMap(node);
  if (map === undefined) return [];
  return isSplit(map) ? keptEntries(map.pairs) : map.pairs.filter(({ name }) => !isAuthorsOwn(name)).map(toEntry);
}

function toEntry({ name, key, value }: Pair): Entry {
  return value === undefined ? { id: name, key } : { id: name, key, value };
}

const keptEntry = keep(toEntry);
const keptEntries = flatMapKept((pair: Pair) => (isAuthorsOwn(pair.name) ? [] : [keptEntry(pair)]));

/** The title of an entry: its `title` or `name`, or the value itself in the short form. */
export function readTitle(node: SyntaxNode | undefined): Text | undefined {
  return readText(valueAt(node, "title")) ?? readText(valueAt(node, "name")) ?? shortTitle(node);
}

function shortTitle(node: SyntaxNode | undefined): Text | undefined {
  return asMap(node) === undefined ? readText(node) : undefined;
}

const ids = new RegExp(idPattern);

/** True for a value shaped like an id; any other value where a party may stand is a name. */
export function isIdShaped(text: string): boolean {
  return ids.test(text);
}
