/** What word processors write and YAML takes for letters: curly quotation marks, spaces that are none. */
import type { OspoDocument } from "../document/document";
import type { ScalarNode } from "../document/tree";
import type { CheckContext } from "./context";
import { scalarsOf } from "./structure/select";

/** A piece of a file, by offsets. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Spaces of all kinds but the ordinary one, and marks that nobody sees. */
const oddSpaces = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff";
const oddIndent = new RegExp(`^[ \\t]*[${oddSpaces}][ \\t${oddSpaces}]*(?=\\S)`, "gm");
const odd = new RegExp(`[${oddSpaces}]`, "g");

/** The indentations in which such spaces stand, in the order of the file; those inside a text do no harm. */
export function oddIndents(document: OspoDocument): readonly Piece[] {
  const found = [...document.text.matchAll(oddIndent)]
    .map(({ index, 0: blanks }) => ({ start: index, end: index + blanks.length }))
    // A file may begin with a mark of its encoding.
    .filter(({ end }) => end > 1 || document.text[0] !== "\ufeff");
  if (found.length === 0) return found;
  const inText = new Set(
    document.layout.filter(({ span }) => span?.kind === "block" || span?.kind === "quote").map(({ start }) => start),
  );
  return found.filter(({ start }) => !inText.has(start));
}

/** The same indentation in ordinary spaces, without the marks that have no width. */
export function ordinarySpaces(blanks: string): string {
  return blanks.replace(/[\u200b\ufeff]/g, "").replace(odd, " ");
}

const curly = /^(?:[“„‟”]([^“„‟”]*)[”“‟]|[‘‚]([^‘’‚]*)[’‘])$/;

/**
 * The values that stand between curly quotation marks and not between straight ones. Where such a value
 * does not fit its place, that is the finding, and what is meant is known.
 */
export function curlyQuoted({ document, structure }: CheckContext): ScalarNode[] {
  if (!/[“„‟”‘‚]/.test(document.text)) return [];
  return [...scalarsOf(document.root)].flatMap(({ node }) => {
    const isQuoted = node.kind === "scalar" && node.style === "plain" && curly.test(node.source);
    return isQuoted && structure.every((problem) => problem.node !== node) ? [node] : [];
  });
}

/** A text without the curly quotation marks around it. */
export function withoutCurly(text: string): string {
  const inner = curly.exec(text);
  return inner?.[1] ?? inner?.[2] ?? text;
}
