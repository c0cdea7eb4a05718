/** Slips in a good document: one place of it broken, as people break it. */

export interface Breakage {
  readonly name: string;
  /** The text after the slip. */
  readonly text: string;
  /** Zero-based lines on which the slip can be marked: where it is made, and where what it leaves open begins. */
  readonly lines: readonly number[];
  /** What finds it, when that is not a rule about what cannot be read. */
  readonly rule?: string;
}

type Slip = (text: string) => readonly Omit<Breakage, "name" | "rule">[];

/** One breakage for each match; `at` is the offset at which the text is replaced. */
function replacing(
  pattern: RegExp,
  replace: (found: RegExpExecArray) => readonly [at: number, length: number, newText: string],
): Slip {
  return (text) =>
    [...linesOf(text)].flatMap(({ line, start, index }) =>
      [...line.matchAll(pattern)].map((found) => {
        const [at, length, newText] = replace(found as RegExpExecArray);
        const from = start + at;
        return { text: text.slice(0, from) + newText + text.slice(from + length), lines: [index] };
      }),
    );
}

/** The lines that are neither comments nor part of a text of several lines. */
function* linesOf(text: string): Iterable<{ readonly line: string; readonly start: number; readonly index: number }> {
  let start = 0;
  let block: number | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== "" && block !== undefined && indent <= block) block = undefined;
    // The header says whether a file is ours at all.
    if (block === undefined && index > 0 && !/^\s*(?:#|$)/.test(line) && !line.startsWith("ospo:"))
      yield { line, start, index };
    if (/[|>][-+]?\s*$/.test(line)) block ??= indent;
    start += line.length + 1;
  }
}

/** A key with a plain value of words on its line. */
const plainValue = /^(\s*(?:- )?[\w-]+: )([A-Za-z][\w ’'.–,-]*)$/g;

const slips: Readonly<Record<string, Slip>> = {
  "closing quotation mark deleted": replacing(/(?<=: )"[^"\\]*"$/g, (found) => [
    found.index + found[0].length - 1,
    1,
    "",
  ]),
  "closing bracket deleted": replacing(/(?<=: )[[{][^#]*[\]}]$/g, (found) => [
    found.index + found[0].length - 1,
    1,
    "",
  ]),
  "space after the colon deleted": replacing(/^\s*[\w-]+:( )(?=[a-z])[\w-]+$/g, (found) => [
    found[0].indexOf(":") + 1,
    1,
    "",
  ]),
  "colon deleted": replacing(plainValue, (found) => [(found[1] ?? "").lastIndexOf(":"), 1, ""]),
  "line indented one space less": replacing(/^ {2,}(?=[\w-]+:)/g, () => [0, 1, ""]),
  "line indented one space more": replacing(/^ {2,}(?=[\w-]+:)/g, () => [0, 0, " "]),
  "tab as indentation": replacing(/^ {2,}(?=[\w-]+:)/g, (found) => [0, found[0].length, "\t"]),
  "quotation mark before a text": replacing(plainValue, (found) => [(found[1] ?? "").length, 0, '"']),
  "bracket before a text": replacing(plainValue, (found) => [(found[1] ?? "").length, 0, "["]),
  "colon in a text": replacing(/^\s*[\w-]+: [A-Za-z][\w’'.–-]*( )(?=[A-Za-z])[\w ’'.–-]*$/g, (found) => [
    found[0].indexOf(" ", found[0].indexOf(": ") + 2),
    0,
    ":",
  ]),
  "at sign before a text": replacing(plainValue, (found) => [(found[1] ?? "").length, 0, "@"]),
  "a second closing bracket": replacing(/(?<=: )[[{][^#]*[\]}]$/g, (found) => [found.index + found[0].length, 0, "]"]),
  "a word half written on a line of its own": replacing(/^ {2,}(?=[\w-]+:)/g, (found) => [0, 0, `${found[0]}lev\n`]),
};

/** Slips after which a file can still be read, each with the rule that finds it. */
const readableSlips: Readonly<Record<string, readonly [rule: string, slip: Slip]>> = {
  "no-break space before a colon": [
    "yaml-word-trap",
    replacing(/(?:^\s*(?:- )?|\{|, )[\w-]+(?=:(?: |$))/g, (found) => [found.index + found[0].length, 0, "\u00a0"]),
  ],
};

/** Every way in which the slips can be made in a text. */
export function breakagesOf(text: string): Breakage[] {
  return [
    ...Object.entries(slips).flatMap(([name, slip]) => slip(text).map((breakage) => ({ name, ...breakage }))),
    ...Object.entries(readableSlips).flatMap(([name, [rule, slip]]) =>
      slip(text).map((breakage) => ({ name, rule, ...breakage })),
    ),
  ];
}
