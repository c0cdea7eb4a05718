/** What word processors write and YAML takes for letters: curly quotation marks, spaces that are none. */
import type { OspoDocument } from "../document/document";
import type { MapNode, ScalarNode, SeqNode, SyntaxNode } from "../document/tree";
import { keep } from "../keep";
import type { CheckContext } from "./context";
import { oddSpaces } from "./odd-space";
import { scalarsOf } from "./structure/select";

/** A piece of a file, by offsets. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

const oddIndent = new RegExp(`^[ \\t]*[${oddSpaces}][ \\t${oddSpaces}]*(?=\\S)`, "gm");
const odd = new RegExp(`[${oddSpaces}]`, "g");

/** The indentations in which such spaces stand, in the order of the file; those inside a text do no harm. */
export const oddIndents = keep((document: OspoDocument): readonly Piece[] => {
  const found = [...document.text.matchAll(oddIndent)]
    .map(({ index, 0: blanks }) => ({ start: index, end: index + blanks.length }))
    // A file may begin with a mark of its encoding.
    .filter(({ end }) => end > 1 || document.text[0] !== "\ufeff");
  if (found.length === 0) return found;
  const inText = new Set(
    document.layout.filter(({ span }) => span?.kind === "block" || span?.kind === "quote").map(({ start }) => start),
  );
  return found.filter(({ start }) => !inText.has(start));
});

/** The same indentation in ordinary spaces, without the marks that have no width. */
export function ordinarySpaces(blanks: string): string {
  return blanks.replace(/[\u200b\ufeff]/g, "").replace(odd, " ");
}

const curly = /^(?:[“„‟”]([^“„‟”]*)[”“‟]|[‘‚]([^‘’‚]*)[’‘])$/;

/**
 * The values that stand between curly quotation marks and not between straight ones. Where such a value
 * does not fit its place, that is the finding, and what is meant is known.
 */
export const curlyQuoted = keep(({ document, structure }: CheckContext): readonly ScalarNode[] => {
  if (!/[“„‟”‘‚]/.test(document.text)) return [];
  return [...scalarsOf(document.root)].flatMap(({ node }) => {
    const isQuoted = node.kind === "scalar" && node.style === "plain" && curly.test(node.source);
    return isQuoted && structure.every((problem) => problem.node !== node) ? [node] : [];
  });
});

/** The mark with which word processors begin an item of a list. */
export const bulletAtStart = /^([•‣▪◦·–—*])[^\S\n]/u;

/** A hyphen that sticks to its item, or is followed by a space that separates nothing. */
export const hyphenStuck = /^-(?:(?=[\p{L}"'«“])|[^\S \t\n])/u;

/** Texts of several lines that all begin with such a mark: the parser makes one text of a pasted list. */
export function pastedLists(node: SyntaxNode | undefined): readonly ScalarNode[] {
  if (node?.kind === "map" || node?.kind === "seq") return pastedWithin(node);
  return node?.kind === "scalar" && isPastedList(node) ? [node] : [];
}

const pastedWithin = keep((node: MapNode | SeqNode): readonly ScalarNode[] =>
  node.kind === "map" ? node.pairs.flatMap(({ value }) => pastedLists(value)) : node.items.flatMap(pastedLists),
);

function isPastedList({ style, source, chunk, start }: ScalarNode): boolean {
  if (style !== "plain") return false;
  const lines = source.split("\n").map((line) => line.trimStart());
  if (lines.every((line) => hyphenStuck.test(line))) {
    // On the line of its key such a text is one, not a list.
    return /(?:^|\n)[ \t]*$/.test(chunk.text.slice(Math.max(start - longestIndent, 0), start));
  }
  return lines.length > 1 && lines.every((line) => bulletAtStart.test(line));
}

const longestIndent = 200;

/** A text without the curly quotation marks around it. */
export function withoutCurly(text: string): string {
  const inner = curly.exec(text);
  return inner?.[1] ?? inner?.[2] ?? text;
}
