/** What most likely went wrong where the parser stopped: its codes say what it expected, not what people did. */

import type { OspoDocument } from "../../../document/document";
import { endOfLine } from "../../../document/edit";
import type { ProblemCode, SyntaxProblem } from "../../../document/parse-result";
import type { SyntaxNode } from "../../../document/tree";
import { bulletAtStart, hyphenStuck } from "../../oddities";
import { lineStart } from "../../spots";
import { crookedBelow, crookedLine } from "./indents";
import { openBracketBefore, openQuoteBefore } from "./open";

/** Slips that people really make, each with words of its own. */
type Slip =
  | "after-bracket"
  | "after-quote"
  | "colon-in-braces"
  | "colon-in-text"
  | "comment-in-brackets"
  | "comment-in-text"
  | "curly-quotes"
  | "list-on-line"
  | "merge-conflict"
  | "missing-comma"
  | "bullet"
  | "no-colon"
  | "no-space"
  | "no-space-hyphen"
  | "odd-indent"
  | "odd-space"
  | "old-line-ends"
  | "open-bracket"
  | "open-quote"
  | "start-char"
  | "stray-bracket"
  | "stray-item"
  | "too-many-copies"
  | "value-and-lines";

export type Cause = ProblemCode | Slip;

export interface Diagnosis {
  readonly cause: Cause;
  /** The piece of the file to mark; it may reach over several lines and is cut later. */
  readonly start: number;
  readonly end: number;
  /** A word of the file that the message names: a key, a character. */
  readonly word?: string;
}

/** The cause of a problem, and where it lies. */
export function diagnose(document: OspoDocument, problem: SyntaxProblem): Diagnosis {
  const start = document.startOf(problem);
  const end = document.endOf(problem);
  const spot = { start, end };
  return (
    slipOfLine(document, start) ??
    slipOfCode(document, problem.code, start, problem.name) ?? {
      ...spot,
      cause: problem.code,
      ...(problem.name === undefined ? {} : { word: problem.name }),
      ...(problem.code === "BAD_DQ_ESCAPE" ? { word: document.text.slice(start, start + 2) } : {}),
    }
  );
}

/** What is plain to see on the line, whatever the parser says. */
function slipOfLine(document: OspoDocument, at: number): Diagnosis | undefined {
  const { text } = document;
  const start = lineStart(text, at);
  const end = endOfLine(document, at);
  const line = text.slice(start, end);
  if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(line)) return { cause: "merge-conflict", start, end };
  const single = line.indexOf("\r");
  if (single >= 0) return { cause: "old-line-ends", start, end: start + single };
  // A list as wikis write it.
  const star = /^\s*(?=\*\s)/.exec(line);
  return star === null ? undefined : startChar(document, start + star[0].length);
}

function slipOfCode(
  document: OspoDocument,
  code: ProblemCode,
  start: number,
  name: string | undefined,
): Diagnosis | undefined {
  const { text } = document;
  switch (code) {
    case "MISSING_CHAR":
      return (
        openQuote(document, openQuoteBefore(document, start)) ??
        (openBracketBefore(document, start, false) === undefined
          ? slipOfKey(document, start)
          : { cause: "missing-comma", start, end: start + 1 })
      );
    case "BAD_INDENT":
      return openBracket(document, openBracketBefore(document, start, true)) ?? crookedLine(document, start);
    case "MULTILINE_IMPLICIT_KEY":
      return slipOfKey(document, start);
    case "BLOCK_AS_IMPLICIT_KEY":
      return slipOfValue(document, start);
    case "BLOCK_IN_FLOW":
      return slipInBraces(document, start);
    case "UNEXPECTED_TOKEN":
      return slipOfMark(document, start);
    case "BAD_SCALAR_START":
    case "BAD_ALIAS":
      return startChar(document, start);
    case "UNKNOWN_ALIAS": {
      const rest = text.slice(start + 1 + (name ?? "").length, endOfLine(document, start));
      const reference = /^[\p{L}\p{N}_-]+$/u.test(name ?? "") && /^\s*(?:$|#|[,\]}:])/.test(rest);
      return reference ? undefined : startChar(document, start);
    }
    default:
      return undefined;
  }
}

function openQuote(document: OspoDocument, quote: SyntaxNode | undefined): Diagnosis | undefined {
  if (quote === undefined) return undefined;
  const start = document.startOf(quote);
  return { cause: "open-quote", start, end: document.endOf(quote), word: document.text[start] ?? '"' };
}

function openBracket(document: OspoDocument, node: SyntaxNode | undefined): Diagnosis | undefined {
  if (node === undefined) return undefined;
  const start = document.startOf(node);
  const comment = commentWithBracket(document, start, node.kind === "map" ? "}" : "]");
  if (comment !== undefined) return comment;
  return { cause: "open-bracket", start, end: document.endOf(node), word: node.kind === "map" ? "}" : "]" };
}

/** A comment on the line of an open bracket that has the closing one in it. */
function commentWithBracket(document: OspoDocument, at: number, bracket: string): Diagnosis | undefined {
  const end = endOfLine(document, at);
  const found = /\s(#.*)$/.exec(document.text.slice(at, end))?.[1];
  if (!found?.includes(bracket)) return undefined;
  return { cause: "comment-in-brackets", start: end - found.length, end, word: found };
}

function startChar(document: OspoDocument, start: number): Diagnosis {
  return { cause: "start-char", start, end: endOfLine(document, start), word: document.text[start] ?? "" };
}

/** A line that ought to be `key: value`. */
function slipOfKey(document: OspoDocument, at: number): Diagnosis | undefined {
  const { text } = document;
  const end = endOfLine(document, at);
  const line = text.slice(at, end);
  if (/^["']/.test(line) && !line.slice(1).includes(line[0] ?? "")) {
    return { cause: "open-quote", start: at, end, word: line[0] ?? "" };
  }
  if (/^-(?:\s|$)/.test(line)) return { cause: "stray-item", start: at, end };
  if (hyphenStuck.test(line)) return { cause: "no-space-hyphen", start: at, end: at + 2 };
  const odd = /^([^\s:]+):[^\S \t]/u.exec(line)?.[1];
  if (odd !== undefined) return { cause: "odd-space", start: at, end: at + odd.length + 2, word: odd };
  const glued = /^([\p{L}\p{N}_-]+):(?!\/\/)\S/u.exec(line)?.[1];
  if (glued !== undefined) return { cause: "no-space", start: at, end: at + glued.length + 1, word: glued };
  const bullet = bulletAtStart.exec(line)?.[1];
  if (bullet !== undefined) return { cause: "bullet", start: at, end: at + 1, word: bullet };
  if (/:(?:\s|$)/.test(line) || line.trim() === "") return undefined;
  return { cause: "no-colon", start: at, end, word: line.trim() };
}

/** A value with something behind or below it that makes a key of it. */
function slipOfValue(document: OspoDocument, at: number): Diagnosis | undefined {
  const { text } = document;
  const end = endOfLine(document, at);
  const rest = text.slice(at, end).replace(/\s#.*$/, "");
  const before = text.slice(lineStart(text, at), at);
  const marked = /^[?](?:\s|$)/.test(rest);
  if (marked && /:\s+$/.test(before)) return startChar(document, at);
  if (marked || /^\s*$/.test(before)) return undefined;
  if (/:(?:\s|$)/.test(rest)) return { cause: "colon-in-text", start: at, end: at + rest.trimEnd().length };
  const key = /([^\s].*?)\s*:\s*$/.exec(before)?.[1]?.replace(/^(?:-\s+)+/, "");
  if (key === undefined) return undefined;
  return crookedBelow(document, at) ?? { cause: "value-and-lines", start: at, end, word: key };
}

/** A value in braces with a colon in it: either a key begins there, or the text has a colon. */
function slipInBraces(document: OspoDocument, at: number): Diagnosis | undefined {
  const { text } = document;
  if (text.slice(lineStart(text, at), at).trim() === "") return undefined;
  const [all, word] = /^[^,{}[\]]*?([^\s,{}[\]:]+):(?=\s|$)/.exec(text.slice(at, endOfLine(document, at))) ?? [];
  return word === undefined ? undefined : { cause: "colon-in-braces", start: at, end: at + (all ?? "").length, word };
}

/** A character where none was expected. */
function slipOfMark(document: OspoDocument, at: number): Diagnosis | undefined {
  const { text } = document;
  const end = endOfLine(document, at);
  const char = text[at] ?? "";
  const before = text.slice(lineStart(text, at), at);
  if (char === "]" || char === "}") return { cause: "stray-bracket", start: at, end: at + 1, word: char };
  if (char === "-" && /:\s*$/.test(before)) return { cause: "list-on-line", start: at, end };
  if (/["']\s*$/.test(before)) return { cause: "after-quote", start: at, end };
  if (/[\]}]\s*$/.test(before)) return { cause: "after-bracket", start: at, end };
  const block = /[|>]\s*$/.exec(before);
  if (block !== null) return startChar(document, lineStart(text, at) + block.index);
  return undefined;
}
