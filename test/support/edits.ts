/** What people do to a text, at random: the one source of edits for all tests that compare after edits. */
import fc from "fast-check";
import type { Change } from "../../server/document/document";
import { linesOf, offsetOf, positionOf } from "./naive-text";

/** Pieces of text that people type and paste, and that change how a file hangs together or what it means. */
const pieces = [
  ...["a", "x", " ", "  ", "\n", "\n  ", "\n    ", ":", ": ", "- ", "\n- ", "#", " # x", '"', "'", "{", "}", "[", "]"],
  ...[",", "|", "|\n", ">-\n  ", "&a ", "*a", "? ", "---\n", "\n---\n", "...", "%YAML 1.2\n", "\t", "\r\n", "\r"],
  ...["!tag ", "\u00a0", "😀", "é", "~", "null", "\ufeff", "\u2028", "<<: *a\n", "key: value", "\nkey: value\n"],
  ...["\n  who: a-roy\n", "x:\n  - 1\n  - 2\n", "title: {en: A, fr: B}\n", "a-roy", "acme", "technical-lead"],
  ...["procurement:", "\n      discovery:\n        roles:\n          policy-lead: a-roy\n", "status: draft\n"],
  ...["status: approved\n", "\nmatrix: other\n", "extra: true", "waived: no need", "until: 2026-01-01"],
  ...["\npeople:\n  n-new: {name: New}\n", "organization: x", "ospo: policy/v1\n", ""],
];

/** Where edits are made, as expressions whose matches' ends are the places. Any offset at all is one more. */
const places = {
  lineStart: /^/gm,
  lineEnd: /$/gm,
  firstWord: /^[ -]*(?=\S)/gm,
  behindColon: /:/g,
  valueStart: /: (?=\S)/g,
  quote: /["']/g,
  comment: /#/g,
  blockText: /[|>][-+0-9]*\r?\n\s*/g,
  flow: /[{}[\],]/g,
  anchor: /[&*]/g,
  marker: /^---/gm,
  carriageReturn: /\r/g,
  surrogate: /[\ud800-\udbff]/g,
  entry: /^(?: {0,2})(?=[\w-]+:)/gm,
} as const;

type PlaceKind = keyof typeof places | "any" | "end";
const placeKinds = ["any", ...(Object.keys(places) as (keyof typeof places)[]), "end"] as const;

/** A place in a text that is not yet known: the nth of its kind, counted round. */
interface Somewhere {
  readonly kind: PlaceKind;
  readonly nth: number;
}

/** Lines of a text that is not yet known. */
interface Block {
  readonly from: number;
  readonly count: number;
}

/** One thing that a person does; it sends one or more changes at once. */
export type Edit =
  | { readonly do: "replace"; readonly spots: readonly Replace[] }
  | { readonly do: "copy" | "move"; readonly block: Block; readonly to: number }
  | { readonly do: "indent" | "outdent"; readonly block: Block; readonly by: number }
  | { readonly do: "delete"; readonly block: Block }
  | { readonly do: "duplicate" | "moveUp" | "comment"; readonly line: number }
  | { readonly do: "replaceAll"; readonly word: number; readonly by: string; readonly atOnce: boolean }
  | { readonly do: "undo" | "redo" }
  | { readonly do: "reload"; readonly end: "\n" | "\r\n" };

interface Replace {
  readonly at: Somewhere;
  readonly length: number;
  readonly piece: string;
}

const nat = fc.nat(100_000);
const somewhere = fc.record({ kind: fc.constantFrom(...placeKinds), nth: nat });
const replace = fc.record({
  at: somewhere,
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  piece: fc.constantFrom(...pieces),
});
const block = fc.record({ from: nat, count: fc.integer({ min: 1, max: 30 }) });

const one = { minLength: 1, maxLength: 1 };
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constant("replace" as const), spots: fc.array(replace, one) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("replace" as const),
      spots: fc.array(replace, { minLength: 2, maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("copy" as const, "move" as const), block, to: nat }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom("indent" as const, "outdent" as const),
      block,
      by: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("delete" as const), block }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom("duplicate" as const, "moveUp" as const, "comment" as const),
      line: nat,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("replaceAll" as const),
      word: nat,
      by: fc.constantFrom("a", "zz", "a: b", '"q"', ""),
      atOnce: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("undo" as const, "undo" as const, "redo" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("reload" as const), end: fc.constantFrom("\n" as const, "\r\n" as const) }),
  },
);

function resolvePlace(text: string, { kind, nth }: Somewhere): number {
  if (kind === "end") return text.length;
  if (kind === "any") return nth % (text.length + 1);
  const found = Array.from(text.matchAll(places[kind]), (match) => match.index + match[0].length);
  return found[nth % Math.max(found.length, 1)] ?? nth % (text.length + 1);
}

/** A replacement in a text, as an editor sends it. An offset between the halves of a line end cannot be said. */
function change(text: string, start: number, end: number, newText: string): Extract<Change, { range: unknown }> {
  return { range: { start: positionOf(text, start), end: positionOf(text, end) }, text: newText };
}

/** A person at an editor: turns what is done into the changes that the editor sends, and remembers for undo. */
export class Editor {
  private readonly undone: string[] = [];
  private readonly done: string[] = [];

  constructor(public text: string) {}

  /** The changes of an edit, each with the ranges of the text after those before it. */
  changesOf(edit: Edit): readonly Change[] {
    const before = this.text;
    const changes = this.changes(edit);
    if (edit.do !== "undo" && edit.do !== "redo") {
      this.done.push(before);
      this.undone.length = 0;
    }
    return changes;
  }

  private changes(edit: Edit): readonly Change[] {
    const { text } = this;
    switch (edit.do) {
      case "replace":
        return this.replaceAt(edit.spots);
      case "undo":
      case "redo": {
        const [from, to] = edit.do === "undo" ? [this.done, this.undone] : [this.undone, this.done];
        const target = from.pop();
        if (target === undefined) return [];
        to.push(text);
        return [difference(text, target)];
      }
      case "reload":
        return [{ text: text.replaceAll(/\r\n|\n/g, edit.end) }];
      case "replaceAll":
        return this.replaceAll(edit.word, edit.by, edit.atOnce);
      case "copy":
      case "move":
        return this.carry(edit.block, edit.to, edit.do === "move");
      case "indent":
      case "outdent":
        return this.shift(edit.block, edit.do === "indent" ? edit.by : -edit.by);
      case "delete": {
        const { start, end } = this.linesFrom(edit.block);
        return [change(text, start, end, "")];
      }
      case "duplicate":
      case "moveUp":
      case "comment":
        return this.onLine(edit.do, edit.line);
    }
  }

  private replaceAt(spots: readonly Replace[]): readonly Change[] {
    let { text } = this;
    return spots.map(({ at, length, piece }) => {
      const start = resolvePlace(text, at);
      const next = change(text, start, Math.min(start + length, text.length), piece);
      text = text.slice(0, offsetOf(text, next.range.start)) + piece + text.slice(offsetOf(text, next.range.end));
      return next;
    });
  }

  private linesFrom({ from, count }: Block): { start: number; end: number; first: number; last: number } {
    const lines = linesOf(this.text);
    const first = from % lines.length;
    const last = Math.min(first + count, lines.length);
    return { start: lines[first]?.start ?? 0, end: lines[last]?.start ?? this.text.length, first, last };
  }

  /** Copies or moves lines to the beginning of another line: the paste first, as an editor does. */
  private carry(block: Block, to: number, away: boolean): readonly Change[] {
    const { text } = this;
    const { start, end } = this.linesFrom(block);
    const lines = linesOf(text);
    const target = lines[to % lines.length]?.start ?? 0;
    const piece = text.slice(start, end);
    if (away && target > start && target < end) return [];
    const paste = change(text, target, target, piece);
    if (!away) return [paste];
    const after = text.slice(0, target) + piece + text.slice(target);
    const moved = target <= start ? piece.length : 0;
    return [paste, change(after, start + moved, end + moved, "")];
  }

  /** Indents or outdents lines: a change for each, from the last to the first, so that ranges stay right. */
  private shift(block: Block, by: number): readonly Change[] {
    const { first, last } = this.linesFrom(block);
    const lines = linesOf(this.text).slice(first, last);
    return lines
      .flatMap(({ content }, index) => {
        const blanks = /^ */.exec(content)?.[0].length ?? 0;
        if (content === "" || (by < 0 && blanks === 0)) return [];
        const line = first + index;
        const removed = by < 0 ? Math.min(-by, blanks) : 0;
        const range = { start: { line, character: 0 }, end: { line, character: removed } };
        return [{ range, text: " ".repeat(Math.max(by, 0)) }];
      })
      .reverse();
  }

  private onLine(what: "duplicate" | "moveUp" | "comment", nth: number): readonly Change[] {
    const lines = linesOf(this.text);
    const index = nth % lines.length;
    const line = lines[index];
    if (line === undefined) return [];
    const { start, content } = line;
    if (what === "duplicate") return [change(this.text, start, start, `${content}\n`)];
    if (what === "comment") return [change(this.text, start, start, "# ")];
    const above = lines[index - 1];
    if (above === undefined) return [];
    const swapped = `${content}${this.text.slice(above.start + above.content.length, start)}${above.content}`;
    return [change(this.text, above.start, start + content.length, swapped)];
  }

  private replaceAll(nth: number, by: string, atOnce: boolean): readonly Change[] {
    const words = [...this.text.matchAll(/[\p{L}\d-]{2,}/gu)];
    const word = words[nth % Math.max(words.length, 1)]?.[0];
    if (word === undefined) return [];
    if (atOnce) return [{ text: this.text.replaceAll(word, by) }];
    const found = words.filter((match) => match[0] === word).slice(0, 50);
    return found.reverse().map(({ index }) => change(this.text, index, index + word.length, by));
  }
}

/** The one change that makes one text of another, as undo sends it. */
function difference(before: string, after: string): Change {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  // An editor never names a place between the halves of a line end.
  while (start > 0 && before[start - 1] === "\r") start--;
  while (end > 0 && before[before.length - end] === "\n") end--;
  return change(before, start, before.length - end, after.slice(start, after.length - end));
}
