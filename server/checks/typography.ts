/** What word processors write and YAML takes for letters: curly quotation marks, spaces that are none. */
import type { OspoDocument } from "../document/document";
import { oddSpaces } from "../document/odd-space";
import { lineSearch } from "../document/search";
import type { ScalarNode, SyntaxNode } from "../document/tree";
import { keep } from "../keep";
import type { CheckContext } from "./context";
import { curlyValues } from "./oddities";

/** A piece of a file, by offsets. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

const oddIndent = new RegExp(`^[ \\t]*[${oddSpaces}][ \\t${oddSpaces}]*(?=\\S)`, "gm");
const linesWithOddIndent = lineSearch(new RegExp(oddIndent.source, "m"));
const odd = new RegExp(`[${oddSpaces}]`, "g");

/** The indentations in which such spaces stand, in the order of the file; those inside a text do no harm. */
export const oddIndents = keep((document: OspoDocument): readonly Piece[] => {
  const found = document
    .search(linesWithOddIndent)
    .flatMap(({ text, start }) =>
      Array.from(text.matchAll(oddIndent), ({ index, 0: blanks }) => ({
        start: start + index,
        end: start + index + blanks.length,
      })),
    )
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

/**
 * The values that stand between curly quotation marks and not between straight ones. Where such a value
 * does not fit its place, that is the finding, and what is meant is known.
 */
export const curlyQuoted = keep(({ document, structure }: CheckContext): readonly ScalarNode[] => {
  const values = curlyValues(document.root);
  if (values.length === 0) return values;
  const misfits = new Set<SyntaxNode>(structure.map(({ node }) => node));
  return values.filter((node) => !misfits.has(node));
});
