/** What reading a chunk gives. */
import type { YAMLError } from "yaml";
import type { Chunk, SyntaxNode } from "./tree";

/** The codes of the `yaml` package, and two of our own, for what it finds only when it builds values. */
export type ProblemCode = YAMLError["code"] | "UNKNOWN_ALIAS" | "TOO_LARGE";

/** Something in the text that is not YAML as we read it. Offsets are relative to the chunk. */
export interface SyntaxProblem {
  readonly code: ProblemCode;
  readonly chunk: Chunk;
  readonly start: number;
  readonly end: number;
  /** A word of the file that the message can name. */
  readonly name?: string;
}

/** A key that stands twice in one map. */
export interface DuplicateKey {
  readonly name: string;
  readonly first: SyntaxNode;
  readonly again: SyntaxNode;
}

export interface ParseResult {
  readonly chunk: Chunk;
  readonly root: SyntaxNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  readonly duplicates: readonly DuplicateKey[];
  /** Names of the anchors (`&name`) that the text sets. */
  readonly anchors: readonly string[];
  /** Offset of the `---` that opens a second document. */
  readonly secondDocument: number | undefined;
}

/** The result of a text in which there is nothing. */
export const noResult = { root: undefined, problems: [], duplicates: [], anchors: [], secondDocument: undefined };

/** The result of a text that is not read. */
export function unreadable(chunk: Chunk, code: ProblemCode, start = 0): ParseResult {
  const end = Math.min(chunk.text.length, start + 1);
  return { ...noResult, chunk, problems: [{ code, chunk, start, end }] };
}
