/** Texts of a shape that grow: what a slow algorithm would be slow on. */

const header = "ospo: staffing-plan/v1\nid: x\ntitle: X\n";

/** A text of about `size` characters. */
type Shape = (size: number) => string;

/** Repeats what `piece` makes of a number until `size` characters are there. */
function fill(size: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let index = 0, length = 0; length < size; index++) {
    const next = piece(index);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join("");
}

/** Levels of maps, each two columns deeper than the one above; their number grows with the root of the size. */
function staircase(size: number, indent: (level: number) => number): string {
  const lines: string[] = [];
  for (let level = 0, length = 0; length < size; level++) {
    const line = `${" ".repeat(indent(level))}k${level}:\n`;
    lines.push(line);
    length += line.length;
  }
  return lines.join("");
}

const inits = "initiatives:\n";

export const shapes: Readonly<Record<string, Shape>> = {
  "dashes without blanks": (size) => "-".repeat(size),
  "dashes on one line": (size) => "- ".repeat(size / 2),
  "dashes on lines": (size) => "-\n".repeat(size / 2),
  "dashes behind a key": (size) => `${header}x: ${"- ".repeat(size / 2)}`,
  "a list of dashes": (size) => `${header}contacts:\n${"  -\n".repeat(size / 4)}`,
  "open braces": (size) => "{".repeat(size),
  "open braces behind a key": (size) => `${header}x: ${"{".repeat(size)}`,
  "open braces on lines": (size) => `${header}x:\n${"  {\n".repeat(size / 4)}`,
  "braces with keys": (size) => `${header}x: ${"{a: ".repeat(size / 4)}`,
  "open brackets": (size) => `${header}x: ${"[".repeat(size)}`,
  "closed braces": (size) => `${header}x: ${"}".repeat(size)}`,
  "closed pairs of braces": (size) => `${header}x: [${"{}, ".repeat(size / 4)}]`,
  "double quotes": (size) => '"'.repeat(size),
  "double quotes behind a key": (size) => `${header}x: ${'"'.repeat(size)}`,
  "single quotes behind a key": (size) => `${header}x: ${"'".repeat(size)}`,
  "quotes on lines": (size) => `${header}x:\n${'  "\n'.repeat(size / 4)}`,
  "quoted words": (size) => `${header}x: [${'"a", '.repeat(size / 5)}]`,
  "an open quote": (size) => `${header}x: "${"word ".repeat(size / 5)}`,
  "an open quote over lines": (size) => `${header}x: "\n${"  word\n".repeat(size / 7)}`,
  "an open brace over lines": (size) => `${header}x: {\n${fill(size, (index) => `  k${index}: v,\n`)}`,
  "one long word": (size) => `${header}x: ${"w".repeat(size)}\n`,
  "one long text": (size) => `${header}x: ${"word ".repeat(size / 5)}\n`,
  "one long quoted text": (size) => `${header}x: "${"word ".repeat(size / 5)}"\n`,
  "one long key": (size) => `${header}${"k".repeat(size)}: v\n`,
  "blanks at the end of a line": (size) => `${header}x: v${" ".repeat(size)}\n`,
  "blanks inside a line": (size) => `${header}x: v${" ".repeat(size)}w\n`,
  "blanks before a key": (size) => `${header}${" ".repeat(size)}x: v\n`,
  "blanks behind a colon": (size) => `${header}x:${" ".repeat(size)}\n`,
  "no-break spaces": (size) => `${header}x: ${"\u00a0".repeat(size)}y\n`,
  tabs: (size) => `${header}x: v${"\t".repeat(size)}w\n`,
  "number signs": (size) => `${header}x: v ${"#".repeat(size)}\n`,
  "number signs with blanks": (size) => `${header}x: ${"a# ".repeat(size / 3)}\n`,
  "one long comment": (size) => `${header}# ${"word ".repeat(size / 5)}\nx: v\n`,
  "comment lines": (size) => `${header}${"# words\n".repeat(size / 8)}x: v\n`,
  "empty lines": (size) => `${header}x:\n${"\n".repeat(size)}y: v\n`,
  "old line ends": (size) => `${header}x: |\n${"  a\r".repeat(size / 4)}`,
  "carriage returns": (size) => `${header}x: v${"\r".repeat(size)}`,
  colons: (size) => `${header}x${":".repeat(size)}\n`,
  "colons with blanks": (size) => `${header}x: ${"a: ".repeat(size / 3)}\n`,
  "question marks": (size) => `${"? ".repeat(size / 2)}`,
  "question marks on lines": (size) => `${header}${"? a\n".repeat(size / 4)}`,
  "commas in brackets": (size) => `${header}x: [${",".repeat(size)}]\n`,
  backslashes: (size) => `${header}x: "${"\\".repeat(size)}"\n`,
  pipes: (size) => `${header}x: ${"|".repeat(size)}\n`,
  "a block text": (size) => `${header}x: |\n${"  some words\n".repeat(size / 13)}`,
  "block texts": (size) => `${header}${fill(size, (index) => `k${index}: |\n  a\n`)}`,
  anchors: (size) => `${header}${inits}${fill(size, (index) => `  k${index}: &a${index} v\n`)}`,
  "anchors and aliases": (size) =>
    `${header}${inits}${fill(size, (index) => `  k${index}: &a${index} v\n  l${index}: *a${index}\n`)}`,
  "anchors on one place": (size) => `${header}x: ${"&a ".repeat(size / 3)}v\n`,
  "aliases without anchor": (size) => `${header}x: [${fill(size, (index) => `*a${index}, `)}]\n`,
  "aliases without anchor, on lines": (size) => `${header}${fill(size, (index) => `k${index}: *a${index}\n`)}`,
  "an alias bomb": (size) =>
    `${header}a0: &a0 [x]\n${fill(size, (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`)}`,
  tags: (size) => `${header}x: ${"!t ".repeat(size / 3)}v\n`,
  "document starts": (size) => `${header}${"---\n".repeat(size / 4)}`,
  directives: (size) => `${"%YAML 1.2\n".repeat(size / 10)}---\n${header}`,
  "the same key": (size) => `${header}${"x: v\n".repeat(size / 5)}`,
  "the same key in braces": (size) => `${header}x: {${"x: v, ".repeat(size / 6)}}\n`,
  "unknown keys": (size) => `${header}${fill(size, (index) => `k${index}: v\n`)}`,
  "keys in braces": (size) => `${header}x: {${fill(size, (index) => `k${index}: v, `)}}\n`,
  "keys without values": (size) => `${header}${fill(size, (index) => `k${index}:\n`)}`,
  "keys below an open quote": (size) => `${header}x: "\n${fill(size, (index) => `k${index}: v\n`)}`,
  "the same key below an open quote": (size) => `${header}x: "\n${"k: v\n".repeat(size / 5)}`,
  "a file in braces": (size) => `{ospo: staffing-plan/v1, id: x, ${fill(size, (index) => `k${index}, `)}}\n`,
  "a list that is not closed, many times": (size) => `${header}${fill(size, (index) => `k${index}: [a\n`)}`,
  "two colons on each line": (size) => `${header}${fill(size, (index) => `k${index}: a: b\n`)}`,
  "words behind quotes": (size) => `${header}${fill(size, (index) => `k${index}: "a" b\n`)}`,
  "curly quotes on lines": (size) => `${header}${fill(size, (index) => `k${index}: “a”\n`)}`,
  "odd spaces before keys": (size) => `${header}${fill(size, (index) => `\u00a0k${index}: v\n`)}`,
  "tabs before keys": (size) => `${header}${inits}${fill(size, (index) => `\tk${index}: v\n`)}`,
  "bullets on lines": (size) => `${header}x:\n${"  • a\n".repeat(size / 6)}`,
  "merge conflicts": (size) => `${header}${fill(size, (index) => `<<<<<<< a\nk${index}: v\n`)}`,
  "keys that stick to their values": (size) => `${header}x: {${fill(size, (index) => `k${index}:v, `)}}\n`,
  "words without colons": (size) => `${header}x:\n${"  some words\n".repeat(size / 13)}`,
  "words at the margin": (size) => `${header}${"some words\n".repeat(size / 11)}`,
  "deep maps": (size) => header + staircase(size, (level) => 2 * level),
  "wrong indents": (size) => header + staircase(size, (level) => [4, 3, 2, 1][level % 4] ?? 0),
  "deep lists": (size) => `${header}x:\n${staircase(size, (level) => 2 * level).replaceAll(/k\d+:/g, "-")}`,
  initiatives: (size) =>
    `${header}${inits}${fill(size, (index) => `  i-${index}:\n    title: T\n    lead: p${index}\n`)}`,
  "phases that nobody knows": (size) =>
    `${header}${inits}  i:\n    phases:\n${fill(size, (index) => `      p${index}: {status: active}\n`)}`,
  "people with one name": (size) =>
    `ospo: organization/v1\nid: o\npeople:\n${fill(size, (index) => `  p-${index}: {name: A}\n`)}`,
  "assignments to nobody": (size) =>
    `${header}${inits}  i:\n    phases:\n      discovery:\n        roles:\n          policy-lead:\n${fill(size, (index) => `            - n-${index}\n`)}`,
  clauses: (size) =>
    `ospo: policy/v1\nid: p\nclauses:\n${fill(size, (index) => `  c-${index}: {text: {en: Must x, fr: Doit x}}\n`)}`,
  "surrogate pairs": (size) => `${header}x: ${"😀".repeat(size / 2)}\n`,
  "lone surrogates": (size) => `${header}x: ${"\ud83d".repeat(size)}\n`,
  "byte order marks": (size) => `${"\ufeff".repeat(size)}${header}`,
  "curly quotes": (size) => `${header}x: ${"“a” ".repeat(size / 4)}\n`,
  "NUL characters": (size) => `${header}x: ${"\0".repeat(size)}\n`,
};
