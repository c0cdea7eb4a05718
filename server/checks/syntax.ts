/** What of a parser's complaints is worth a finding: one cause makes many of them. */
import { OspoDocument } from "../document/document";
import { type Edit, endOfLine } from "../document/edit";
import type { SyntaxProblem } from "../document/parse-result";
import type { Locale } from "../locale";
import { entriesOf } from "./entries";
import type { Fix } from "./finding";
import { lineStart } from "./spots";

/** The first problem of each top-level entry; what follows it there is its consequence. */
export function firstProblems(document: OspoDocument): readonly SyntaxProblem[] {
  if (document.problems.length === 0) return [];
  const { entryOf } = entriesOf(document);
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

/** The fix that indents lines anew, if the whole file can be read afterwards. @param edits in the order of the file */
export function reindent(
  document: OspoDocument,
  edits: readonly Edit[],
  title: Readonly<Record<Locale, string>>,
): Fix[] {
  const after = OspoDocument.open(document.uri, 0, textAfter(document.text, edits));
  if (edits.length === 0 || after.problems.length > 0) return [];
  return [{ title: (locale) => title[locale], safe: true, edits: [{ uri: document.uri, edits }] }];
}

function textAfter(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const parts = edits.map((edit) => {
    const part = text.slice(from, edit.start) + edit.newText;
    from = edit.end;
    return part;
  });
  return parts.join("") + text.slice(from);
}
