/** How programs that follow YAML 1.1 read a value without quotation marks. Many still do; this product reads YAML 1.2. */

import type { SyntaxNode } from "../document/tree";
import type { ReferenceKind } from "../matrix/annotations";

/** What such a program makes of something that is a text here. */
export type Elsewhere = "truth" | "date" | "number";

/** YAML 1.1, types `bool`: https://yaml.org/type/bool.html */
const truth = /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF)$/;

/** YAML 1.1, type `timestamp`: https://yaml.org/type/timestamp.html */
const date =
  /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?(?:[ \t]*(?:Z|[-+][012]?\d(?::\d{2})?))?)?$/;

/** YAML 1.1, types `int` and `float`, what YAML 1.2 does not read as numbers: parts of a thousand, base 60, base 2. */
const number = new RegExp(
  [
    "[-+]?0b[01_]+",
    "[-+]?\\d[\\d_]*(?::[0-5]?\\d)+(?:\\.[\\d_]*)?",
    "[-+]?\\d[\\d_]*(?:(?:\\.[\\d_]*)?[eE][-+]?\\d+)?",
    "(?=.*\\d)[-+]?(?:\\d[\\d_]*)?\\.[\\d_]*",
    "[-+]?0x[\\da-fA-F_]+",
  ]
    .map((form) => `^${form}$`)
    .join("|"),
);

/** What a text is for a program that follows YAML 1.1; undefined where it is the same text. */
export function readElsewhere(source: string): Elsewhere | undefined {
  // Most texts begin with a letter: then only the short words are left.
  if (/^\p{L}/u.test(source)) return source.length < 4 && truth.test(source) ? "truth" : undefined;
  if (date.test(source)) return "date";
  return number.test(source) ? "number" : undefined;
}

/** The number that such a program reads in one that begins with a zero: it counts in eights. */
export function readInEights(source: string): number | undefined {
  const digits = /^[-+]?0([0-7]+)$/.exec(source)?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 8);
}

/** Who or what people answer with yes or no. */
const named: readonly ReferenceKind[] = ["party", "person", "position", "partner", "body", "department"];

/** True for `yes`, `no`, `on` … without quotation marks in a place that asks who or what, not whether. */
export function isTruthForSomebody(node: SyntaxNode, kinds: readonly ReferenceKind[]): boolean {
  if (node.kind !== "scalar" || node.style !== "plain" || node.tag !== undefined) return false;
  return readElsewhere(node.source) === "truth" && kinds.some((kind) => named.includes(kind));
}
