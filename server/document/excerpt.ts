/**
 * A short text that has the same layout around an offset as the whole file: the piece at the offset
 * in full, of the others their first lines. Completion reads this instead of tens of thousands of lines.
 */
import { type Branch, Leaf, type Part } from "./chunk";

export interface Excerpt {
  readonly text: string;
  /** Where an offset of the file stands in the excerpt. */
  readonly toExcerpt: (offset: number) => number;
  /** Where an offset of the excerpt stands in the file. */
  readonly toFile: (offset: number) => number;
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

export function excerptAt(root: Branch | Leaf, offset: number): Excerpt {
  const pieces: Piece[] = [];
  collect(root, 0, offset, pieces);
  const text = pieces.map((piece) => piece.text).join("");
  return {
    text,
    toExcerpt: (at) =>
      convert(
        pieces,
        at,
        (piece) => piece.start,
        (_piece, own) => own,
      ),
    toFile: (at) =>
      convert(
        pieces,
        at,
        (_piece, own) => own,
        (piece) => piece.start,
      ),
  };
}

function collect(chunk: Branch | Leaf, start: number, offset: number, pieces: Piece[]): void {
  if (chunk instanceof Leaf) {
    pieces.push({ text: chunk.text, start });
    return;
  }
  pieces.push({ text: chunk.head.text, start });
  let from = start + chunk.head.length;
  for (const [index, part] of chunk.parts.entries()) {
    const to = from + part.length;
    const next = chunk.parts[index + 1];
    const isLast = next === undefined;
    if (offset >= from && (offset < to || isLast)) collect(part, from, offset, pieces);
    // On the first line of a part, what stands before it says what may stand there.
    else if (next !== undefined && offset >= to && offset <= to + firstLineOf(next).length)
      collectEnd(part, from, pieces);
    else pieces.push({ text: firstLineOf(part), start: from });
    from = to;
  }
}

/** The end of a part in full, of what stands before it the first lines. */
function collectEnd(part: Part, start: number, pieces: Piece[]): void {
  if (part instanceof Leaf) {
    pieces.push({ text: part.text, start });
    return;
  }
  pieces.push({ text: part.head.text, start });
  let from = start + part.head.length;
  for (const [index, inner] of part.parts.entries()) {
    if (index === part.parts.length - 1) collectEnd(inner, from, pieces);
    else pieces.push({ text: firstLineOf(inner), start: from });
    from += inner.length;
  }
}

function firstLineOf(part: Part): string {
  return part instanceof Leaf ? part.firstLine : part.head.firstLine;
}

/** Carries an offset from one numbering of the pieces to the other; one between two pieces belongs to the later. */
function convert(
  pieces: readonly Piece[],
  at: number,
  from: (piece: Piece, own: number) => number,
  to: (piece: Piece, own: number) => number,
): number {
  let own = 0;
  let result = at;
  for (const piece of pieces) {
    const start = from(piece, own);
    if (start > at) break;
    result = to(piece, own) + Math.min(at - start, piece.text.length);
    own += piece.text.length;
  }
  return result;
}
