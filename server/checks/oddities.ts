/** What can be read and is hardly meant, found in one walk over a file. */
import { treeSearch } from "../document/search";
import type { Pair, ScalarNode, SyntaxNode } from "../document/tree";
import { keep } from "../keep";
import { gluedKey } from "./structure/glued";

type Oddity =
  | { readonly type: "curly" | "pasted"; readonly node: ScalarNode }
  | { readonly type: "glued"; readonly pair: Pair };

/** Quotation marks and bullets of word processors, a hyphen that sticks, a colon within a word. */
const suspicious = /[“„‟”‘‚•‣▪◦·–—*]|(?<![^\s:,[{])-(?! )|:[^\s]/u;

const search = treeSearch<Oddity>((node) => {
  if (node.kind === "scalar") {
    if (node.style !== "plain" || isOrdinary(node.source)) return nothing;
    if (isCurlyQuoted(node.source)) return [{ type: "curly", node }];
    return isPastedList(node) ? [{ type: "pasted", node }] : nothing;
  }
  if (node.kind !== "map" || !node.flow) return nothing;
  return node.pairs.filter((pair) => gluedKey(pair) !== undefined).map((pair) => ({ type: "glued", pair }));
}, suspicious);

const nothing: readonly Oddity[] = [];

const odditiesOf = keep((root: SyntaxNode) => search(root));

function valuesOf(root: SyntaxNode | undefined, type: "curly" | "pasted"): readonly ScalarNode[] {
  if (root === undefined) return [];
  return odditiesOf(root).flatMap((oddity) => (oddity.type === type ? [oddity.node] : []));
}

/** The values that stand between curly quotation marks and not between straight ones. */
export function curlyValues(root: SyntaxNode | undefined): readonly ScalarNode[] {
  return valuesOf(root, "curly");
}

/** Texts that are a pasted list: each line begins with a bullet, and the parser makes one text of them. */
export function pastedLists(root: SyntaxNode | undefined): readonly ScalarNode[] {
  return valuesOf(root, "pasted");
}

/** The pairs whose key stuck to its value, in the order of the file; what is repeated by `*name` once. */
export function gluedPairs(root: SyntaxNode | undefined): readonly Pair[] {
  if (root === undefined) return [];
  return odditiesOf(root).flatMap((oddity) => (oddity.type === "glued" ? [oddity.pair] : []));
}

/** Most values begin with a letter or a digit, and none of what is looked for does. */
function isOrdinary(source: string): boolean {
  return /^[\p{L}\p{N}]/u.test(source);
}

const curly = /^(?:[“„‟”]([^“„‟”]*)[”“‟]|[‘‚]([^‘’‚]*)[’‘])$/;

function isCurlyQuoted(source: string): boolean {
  return curly.test(source);
}

/** A text without the curly quotation marks around it. */
export function withoutCurly(text: string): string {
  const inner = curly.exec(text);
  return inner?.[1] ?? inner?.[2] ?? text;
}

/** The mark with which word processors begin an item of a list. */
export const bulletAtStart = /^([•‣▪◦·–—*])[^\S\n]/u;

/** A hyphen that sticks to its item, or is followed by a space that separates nothing. */
export const hyphenStuck = /^-(?:(?=[\p{L}"'«“])|[^\S \t\n])/u;

const longestIndent = 200;

function isPastedList({ source, chunk, start }: ScalarNode): boolean {
  const lines = source.split("\n").map((line) => line.trimStart());
  if (lines.every((line) => hyphenStuck.test(line))) {
    // On the line of its key such a text is one, not a list.
    return /(?:^|\n)[ \t]*$/.test(chunk.text.slice(Math.max(start - longestIndent, 0), start));
  }
  return lines.length > 1 && lines.every((line) => bulletAtStart.test(line));
}
