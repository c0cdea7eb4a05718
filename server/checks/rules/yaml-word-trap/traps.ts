/** The traps in a file, found piece by piece: what an edit did not touch is not looked at again. */
import type { Spot } from "../../../document/document";
import { hasOddSpace, withoutOddSpace } from "../../../document/odd-space";
import type { Pair, ScalarNode, SyntaxNode } from "../../../document/tree";
import { keep } from "../../../keep";
import type { Shape } from "../../../matrix/shape";
import { collector } from "../../../workspace/walk";
import { isTruthForSomebody, readElsewhere, readInEights } from "../../elsewhere";
import { isCut, isValueLost } from "./cut";
import type { Params } from "./words";

export interface Found {
  /** What other findings may speak of already. */
  readonly node: SyntaxNode;
  /** What is marked. */
  readonly spot: Spot;
  /** What a fix replaces. */
  readonly whole: Spot;
  readonly params: Params;
  /** The name that a mark gives: the mark is meant when the file repeats it. */
  readonly anchor?: string;
}

/** All traps that the text of a document holds, whatever else is wrong there. */
export const trapsOf = collector<[Found]>([
  {
    entry: (pair, _map, shape) =>
      trapOfKey(pair, shape) ?? (pair.value === undefined ? lostValue(pair, shape) : nothing(pair, shape)),
    value: (scalar, node, shape) => (scalar === node ? trapOfValue(scalar, shape) : undefined),
  },
]);

function trapOfKey({ key, name }: Pair, shape: Shape): Found | undefined {
  if (key.kind !== "scalar") return undefined;
  if (hasOddSpace(key, true)) return oddSpace(key);
  // An id cannot be such a word; the key of a language can.
  const known = shape.schemas.some(({ properties }) => Object.hasOwn(properties ?? {}, name));
  return !known && key.style === "plain" && readElsewhere(key.source) === "truth" ? quote(key, "truth") : undefined;
}

function trapOfValue(scalar: ScalarNode, shape: Shape): Found | undefined {
  const { source, style } = scalar;
  const { refers } = shape.annotation;
  if (hasOddSpace(scalar, refers !== undefined)) return oddSpace(scalar);
  const place = placeOf(shape);
  if (place === undefined) return eights(scalar);
  if (style !== "plain") return undefined;
  const mark = markBefore(scalar);
  if (mark !== undefined) return mark;
  if (typeof scalar.value === "number" || typeof scalar.value === "bigint") {
    const read = String(scalar.value);
    return read === source ? undefined : quote(scalar, "number", read);
  }
  if (typeof scalar.value !== "string") return undefined;
  const cut = place === "any-text" ? cutText(scalar) : undefined;
  if (cut !== undefined) return cut;
  // What `!!str` says counts everywhere.
  const elsewhere = scalar.tag === undefined ? readElsewhere(source) : undefined;
  if (elsewhere === undefined || (place === "pattern" && elsewhere !== "truth")) return undefined;
  if (elsewhere === "truth" && refers !== undefined) {
    // Of other ids the rule about references says what is meant.
    if (!isTruthForSomebody(scalar, refers)) return undefined;
    return {
      node: scalar,
      spot: scalar,
      whole: scalar,
      params: { trap: "truth-for-somebody", written: source, read: "" },
    };
  }
  return quote(scalar, elsewhere === "number" ? "number-elsewhere" : elsewhere);
}

/** Whether any text may stand at a place, or one of a certain form; undefined where no text does. */
const placeOf = keep(({ schemas }: Shape): "any-text" | "pattern" | undefined => {
  if (!schemas.some(({ type }) => [type].flat().includes("string"))) return undefined;
  // What is not in the list is a finding of its own.
  if (schemas.some((schema) => schema.enum !== undefined || schema.const !== undefined)) return undefined;
  return schemas.some((schema) => schema.pattern !== undefined) ? "pattern" : "any-text";
});

function eights(scalar: ScalarNode): Found | undefined {
  if (scalar.style !== "plain" || typeof scalar.value !== "number") return undefined;
  const read = readInEights(scalar.source);
  if (read === undefined || read === Math.abs(scalar.value)) return undefined;
  const params: Params = { trap: "eights", written: scalar.source, read: String(read), newText: String(scalar.value) };
  return { node: scalar, spot: scalar, whole: scalar, params };
}

function quote(node: ScalarNode, trap: Params["trap"], read = ""): Found {
  const params = { trap, written: node.source, read, newText: JSON.stringify(node.source) };
  return { node, spot: node, whole: node, params };
}

function oddSpace(node: ScalarNode): Found {
  const params: Params = { trap: "odd-space", written: node.source, read: "", newText: withoutOddSpace(node.source) };
  return { node, spot: node, whole: node, params };
}

/** `owner: ~` */
function nothing({ name, value }: Pair, shape: Shape): Found | undefined {
  const scalar = value?.kind === "scalar" ? value : undefined;
  if (scalar === undefined || scalar.value !== null) return undefined;
  if (scalar.source === "") return markBefore(scalar);
  if (scalar.anchor !== undefined || scalar.style !== "plain") return undefined;
  // Where somebody is named it says "nobody", and that is a finding of its own.
  if (shape.key(name)?.as("any").annotation.refers !== undefined) return undefined;
  // With the blanks between the colon and the sign, so that none are left at the end of the line.
  const before = /[ \t]*$/.exec(scalar.chunk.text.slice(0, scalar.start))?.[0].length ?? 0;
  return {
    node: scalar,
    spot: scalar,
    whole: { ...scalar, start: scalar.start - before },
    params: { trap: "nothing", written: scalar.source, read: name, newText: "" },
  };
}

/** `!important news`, `&R programme`. What `!!str` and the like say is meant. */
function markBefore(scalar: ScalarNode): Found | undefined {
  const { tag, anchor, chunk, start, end } = scalar;
  const isOwnTag = tag !== undefined && !tag.startsWith("tag:yaml.org,2002:");
  if (!isOwnTag && anchor === undefined) return undefined;
  const { text } = chunk;
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const written = /(?:^|[\s,[{])((?:[!&][^\s,[\]{}]*[ \t]*)+)$/.exec(line)?.[1];
  if (written === undefined) return undefined;
  const from = start - written.length;
  const spot = { chunk, start: from, end: from + written.trimEnd().length };
  const whole = { chunk, start: from, end: Math.max(end, spot.end) };
  const newText = JSON.stringify(text.slice(whole.start, whole.end));
  const params: Params = { trap: "mark", written: written.trimEnd(), read: "", newText };
  return { node: scalar, spot, whole, params, ...(isOwnTag || anchor === undefined ? {} : { anchor }) };
}

/** The comment behind a value on its line, with the offset of its sign. */
function commentAfter(text: string, offset: number): { readonly start: number; readonly comment: string } | undefined {
  const next = text.charCodeAt(offset);
  if (next !== space && next !== tab) return undefined;
  const found = /^[ \t]+(#[^\r\n]*)/.exec(text.slice(offset, offset + longestLine));
  if (found?.[1] === undefined) return undefined;
  return { start: offset + found[0].length - found[1].length, comment: found[1].trimEnd() };
}

const space = 32;
const tab = 9;

/** More of a line than this is not looked at. */
const longestLine = 1000;

function cutText(scalar: ScalarNode): Found | undefined {
  const { chunk, start, end } = scalar;
  const after = commentAfter(chunk.text, end);
  if (after === undefined || !isCut(scalar.source, after.comment)) return undefined;
  const spot = { chunk, start: after.start, end: after.start + after.comment.length };
  const whole = { chunk, start, end: spot.end };
  const newText = JSON.stringify(chunk.text.slice(start, spot.end).replace(/\s*\n\s*/g, " "));
  return { node: scalar, spot, whole, params: { trap: "cut", written: after.comment, read: "", newText } };
}

function lostValue({ key, name }: Pair, shape: Shape): Found | undefined {
  const child = shape.key(name)?.as("string");
  if (child === undefined || placeOf(child) !== "any-text" || child.annotation.refers !== undefined) return undefined;
  const { text } = key.chunk;
  const colon = /^[ \t]*:/.exec(text.slice(key.end, key.end + longestLine))?.[0];
  const after = colon === undefined ? undefined : commentAfter(text, key.end + colon.length);
  if (after === undefined || !isValueLost(after.comment)) return undefined;
  const spot = { chunk: key.chunk, start: after.start, end: after.start + after.comment.length };
  const newText = JSON.stringify(after.comment);
  return { node: key, spot, whole: spot, params: { trap: "lost", written: after.comment, read: name, newText } };
}

/** True when a file repeats what a mark names. */
export function isRepeated(text: string, anchor: string): boolean {
  return text.includes(`*${anchor}`);
}
