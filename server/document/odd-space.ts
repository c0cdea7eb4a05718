/** Spaces of word processors at the edges of values and keys, which nobody sees. */
import type { SyntaxNode } from "./tree";

/** Spaces of all kinds but the ordinary one, and marks that nobody sees. */
export const oddSpaces = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff";
const inQuotes = /^(["']?)([\s\S]*?)(["']?)$/;
const oddEdge = new RegExp(`^[ \\t]*[${oddSpaces}]|[${oddSpaces}][ \\t]*$`);
const edges = new RegExp(`^[\\s${oddSpaces}]+|[\\s${oddSpaces}]+$`, "g");
const oddStart = new RegExp(`^[${oddSpaces}]`);
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

/** A value or key as it is written, without these spaces and marks. */
export function withoutOddSpace(source: string): string {
  return source.replace(
    inQuotes,
    (_all, open, inner, close) => open + inner.replace(edges, "").replace(noWidth, "") + close,
  );
}

/**
 * The name that is meant by a key. Who types French puts a no-break space before a colon, and that space is then
 * part of the key: it is one slip, and what the key holds is still there to be read. Such spaces at the beginning are
 * an indentation that is none, and say nothing of the name.
 *
 * @param name the key without quotation marks
 */
export function meantName(name: string): string {
  return unseen.test(name) && !oddStart.test(name) ? name.replace(edges, "").replace(noWidth, "") : name;
}
