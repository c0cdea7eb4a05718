/** What of a parser's complaints is worth a finding: one cause makes many of them. */
import type { OspoDocument } from "../document/document";
import { endOfLine } from "../document/edit";
import type { SyntaxProblem } from "../document/parse";
import { entriesOf } from "./entries";
import { lineStart } from "./spots";

/** The first problem of each top-level entry; what follows it there is its consequence. */
export function firstProblems(document: OspoDocument): readonly SyntaxProblem[] {
  if (document.problems.length === 0) return [];
  const entryOf = entriesOf(document);
  const seen = new Set<number>();
  return document.problems.filter((problem) => {
    const entry = entryOf(document.startOf(problem));
    return !seen.has(entry) && seen.add(entry);
  });
}

/** The blanks and tabs that a line begins with, when a tab is among them: `start` is that of the first tab. */
export interface TabIndent {
  readonly start: number;
  readonly end: number;
}

/** The tab in the indentation of the line of an offset, if that line is indented by one. */
export function tabIndentAt(document: OspoDocument, offset: number): TabIndent | undefined {
  const start = lineStart(document.text, offset);
  const line = document.text.slice(start, endOfLine(document, start));
  const indent = /^ *\t[ \t]*(?=\S)/.exec(line)?.[0];
  return indent === undefined ? undefined : { start: start + indent.indexOf("\t"), end: start + indent.length };
}
