/** What word processors write and YAML takes for letters: curly quotation marks, spaces that are none. */
import type { OspoDocument } from "../document/document";
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

/** Spaces of all kinds but the ordinary one, and marks that nobody sees. */
const oddSpaces = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff";
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

const inQuotes = /^(["']?)([\s\S]*?)(["']?)$/;
const oddEdge = new RegExp(`^[ \\t]*[${oddSpaces}]|[${oddSpaces}][ \\t]*$`);
const edges = new RegExp(`^[\\s${oddSpaces}]+|[\\s${oddSpaces}]+$`, "g");
const unseen = new RegExp(`[\\u00ad\\u200b-\\u200d\\u2060${oddSpaces}]`);
/** Marks without any width: they change a word and nobody sees them. */
const noWidth = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * True for a value or key with a space of a word processor at its edge, inside quotation marks or without any.
 *
 * @param isId true where marks without width do harm as well, which a text may have
 */
export function hasOddSpace(node: SyntaxNode, isId = false): boolean {
  if (node.kind !== "scalar" || node.style === "literal" || node.style === "folded") return false;
  if (!unseen.test(node.source)) return false;
  const inner = inQuotes.exec(node.source)?.[2] ?? "";
  return oddEdge.test(inner) || (isId && inner.search(noWidth) >= 0);
}

/** The same without these spaces and marks. */
export function withoutOddSpace(source: string): string {
  return source.replace(
    inQuotes,
    (_all, open, inner, close) => open + inner.replace(edges, "").replace(noWidth, "") + close,
  );
}

/**
 * The values that stand between curly quotation marks and not between straight ones. Where such a value
 * does not fit its place, that is the finding, and what is meant is known.
 */
export const curlyQuoted = keep(({ document, structure }: CheckContext): readonly ScalarNode[] =>
  curlyValues(document.root).filter((node) => structure.every((problem) => problem.node !== node)),
);
