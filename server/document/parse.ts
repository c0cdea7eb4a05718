/** Text → syntax tree. */
import { fullParse } from "./full-parse";
import { noResult, type ParseResult, unreadable } from "./parse-result";
import { quickParse } from "./quick-parse";
import type { Chunk } from "./tree";

/** Above this many characters a text is not parsed: a plan of 50 000 lines has 1.4 million. */
const largestText = 32_000_000;

/**
 * Parses the first document of a text. Never throws, whatever the text.
 *
 * @param chunk the chunk that the nodes belong to
 */
export function parse(text: string, chunk: Chunk): ParseResult {
  if (text.length > largestText) return unreadable(chunk, "TOO_LARGE");
  const quick = quickParse(text, chunk);
  return quick === undefined ? fullParse(text, chunk) : { ...noResult, chunk, ...quick };
}
