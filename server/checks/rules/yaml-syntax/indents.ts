/** Lines that begin in the wrong column. The parser often complains about the line after the one that is wrong. */
import type { OspoDocument } from "../../../document/document";
import { endOfLine } from "../../../document/edit";
import { keep } from "../../../keep";
import { hyphenStuck } from "../../oddities";
import { lineStart } from "../../spots";
import type { Diagnosis } from "./cause";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly words: string;
}

function lineAt({ document, at }: { document: OspoDocument; at: number }): Line {
  const start = lineStart(document.text, at);
  const end = endOfLine(document, at);
  const text = document.text.slice(start, end);
  const indent = /^\s*/.exec(text)?.[0].length ?? 0;
  return { start, end, indent, words: text.slice(indent) };
}

/** The line of an offset, or where that is blank or a comment the next one that is neither. */
function firstWithWords(document: OspoDocument, at: number): Line {
  const here = lineAt({ document, at });
  let line = here;
  for (let count = 0; count < mostLines && line.end < document.text.length; count++) {
    if (line.words.trim() !== "" && !line.words.startsWith("#")) return line;
    line = lineAt({ document, at: document.text.indexOf("\n", line.end) + 1 });
  }
  return line.words.trim() === "" ? here : line;
}

/** How far back a line is looked for that is indented oddly. */
const mostLines = 2000;

/** The lines above one, the nearest first, without blank ones and comments, up to the top-level key. */
function* linesAbove(document: OspoDocument, line: Line): Iterable<Line> {
  let { start } = line;
  for (let count = 0; count < mostLines && start > 0; count++) {
    const above = lineAt({ document, at: start - 1 });
    start = above.start;
    if (above.words === "" || above.words.startsWith("#")) continue;
    yield above;
    if (above.indent === 0) return;
  }
}

/**
 * The line that does not line up. All columns of a file are multiples of its step, so a line in another
 * column is the one that slipped, even where the parser finds fault with the next one.
 */
export function crookedLine(document: OspoDocument, at: number): Diagnosis {
  const line = firstWithWords(document, at);
  return (
    textAfterComment(document, line) ??
    hyphenWithoutSpace(line) ??
    (isOdd(document, line) ? undefined : slippedNear(document, line)) ??
    mark(line)
  );
}

/** A line below a value that cannot belong to it because of its column; undefined where it may well. */
export function crookedBelow(document: OspoDocument, at: number): Diagnosis | undefined {
  const next = document.text.indexOf("\n", at) + 1;
  if (next === 0) return undefined;
  const line = firstWithWords(document, next);
  return line.words !== "" && isOdd(document, line) ? mark(line) : undefined;
}

function slippedNear(document: OspoDocument, line: Line): Diagnosis | undefined {
  const above = slippedAbove(document, line);
  return above === undefined ? crookedBelow(document, line.start) : mark(above);
}

function mark({ start, end, indent }: Line): Diagnosis {
  return { cause: "BAD_INDENT", start: start + indent, end };
}

/** True for a column that is no multiple of the file's step. */
function isOdd(document: OspoDocument, { indent }: Line): boolean {
  return indent % stepOf(document) !== 0;
}

/** The number of columns, 2 or 3, by whose multiples most lines are indented: a slip does not change it. */
const stepOf = keep((document: OspoDocument): number => {
  const columns = document.layout.filter(({ kind, indent }) => kind === "content" && indent > 0);
  const count = (step: number) => columns.filter(({ indent }) => indent % step === 0).length;
  return count(3) > count(2) ? 3 : 2;
});

/** The first of the lines above, one after the other, that are all in odd columns. */
function slippedAbove(document: OspoDocument, line: Line): Line | undefined {
  let found: Line | undefined;
  for (const above of linesAbove(document, line)) {
    if (isOdd(document, above)) found = found === undefined || above.indent <= found.indent ? above : found;
    else if (found !== undefined || above.indent < line.indent) break;
  }
  return found;
}

/** A text of several lines of which one has a comment behind it: the text ends there. */
function textAfterComment(document: OspoDocument, line: Line): Diagnosis | undefined {
  const [above] = linesAbove(document, line);
  const found = above === undefined ? null : /^(?:- +)*(?:[^\s:]+: +)?[^\s"'[{|>#].*?(\s#.*)$/.exec(above.words);
  if (
    above === undefined ||
    found?.[1] === undefined ||
    line.indent <= above.indent ||
    /:(?:\s|$)|^-\s/.test(line.words)
  ) {
    return undefined;
  }
  const start = above.end - found[1].length + 1;
  return { cause: "comment-in-text", start, end: above.end, word: document.text.slice(start, above.end) };
}

/** `-item` */
function hyphenWithoutSpace({ start, indent, words }: Line): Diagnosis | undefined {
  if (!hyphenStuck.test(words)) return undefined;
  return { cause: "no-space-hyphen", start: start + indent, end: start + indent + 2 };
}
