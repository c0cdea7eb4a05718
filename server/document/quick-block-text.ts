/**
 * Texts in a block, behind `|` and `>`, as people write them in policies. What is rare is left to the full parser: an
 * indentation that is given as a number, blank lines at the end that are kept (`+`), blanks that stand further right
 * than the text, a text without any line.
 */
import { CR, SPACE } from "./char-codes";

export interface BlockText {
  readonly value: string;
  readonly style: "literal" | "folded";
  /** Offset after the last line that is not blank, its line end included. */
  readonly end: number;
}

const header = /([|>])(-?) *(?: #[^\r\n]*)?\r?\n/y;

/**
 * Reads the text whose sign stands at an offset; undefined for what is not for it.
 *
 * @param column that of the key or dash around it: the lines of the text stand further right
 */
export function readBlockText(text: string, at: number, column: number): BlockText | undefined {
  header.lastIndex = at;
  const found = header.exec(text);
  const block = found === null ? undefined : linesOf(text, header.lastIndex, column);
  if (found === null || block === undefined) return undefined;
  const isLiteral = found[1] === "|";
  const value = isLiteral ? block.lines.join("\n") : folded(block.lines);
  return {
    value: found[2] === "-" ? value : `${value}\n`,
    style: isLiteral ? "literal" : "folded",
    end: block.end,
  };
}

interface Block {
  /** Without their indentation and line ends; blank ones at the end are left out. */
  readonly lines: readonly string[];
  readonly end: number;
}

function linesOf(text: string, from: number, column: number): Block | undefined {
  const lines: string[] = [];
  let end = from;
  /** Column of the first line with words, in which the text stands. */
  let indent: number | undefined;
  let blank = 0;
  let widest = 0;
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const next = newline < 0 ? text.length : newline + 1;
    let to = newline < 0 ? text.length : newline;
    if (to > start && text.charCodeAt(to - 1) === CR) to--;
    let at = start;
    while (at < to && text.charCodeAt(at) === SPACE) at++;
    const own = at - start;
    if (at === to) {
      blank++;
      widest = Math.max(widest, own);
    } else {
      // What stands left of the text ends it; whether it may stand there is for the reader of entries.
      if (own < (indent ?? column + 1)) break;
      indent ??= own;
      for (; blank > 0; blank--) lines.push("");
      lines.push(text.slice(start + indent, to));
      end = next;
    }
    start = next;
  }
  return indent === undefined || widest > indent ? undefined : { lines, end };
}

/** Lines that follow each other become one, but for those that are indented further; blank ones are line breaks. */
function folded(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line !== "");
  let value = "\n".repeat(first);
  let between = "";
  let wasFurther = false;
  for (const line of lines.slice(first)) {
    if (line === "") {
      if (between === "\n") value += "\n";
      else between = "\n";
      continue;
    }
    const isFurther = line.startsWith(" ");
    if (isFurther && between === " ") between = "\n";
    else if (isFurther && !wasFurther && between === "\n") between = "\n\n";
    value += between + line;
    between = isFurther ? "\n" : " ";
    wasFurther = isFurther;
  }
  return value;
}
