import type { OspoDocument } from "./document";
import { type Place, placeAt } from "./place";

/** The place at an offset of a file, for completion; known in half-written text too. */
export function pathAt(document: OspoDocument, offset: number): Place {
  const at = Math.min(Math.max(offset, 0), document.length);
  const { text, toExcerpt, toFile } = document.excerptAt(at);
  const place = placeAt(text, toExcerpt(at));
  const { open, start, end } = place;
  return {
    ...place,
    start: toFile(start),
    end: toFile(end),
    ...(open === undefined ? {} : { open: { ...open, start: toFile(open.start) } }),
  };
}
