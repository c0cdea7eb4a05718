/**
 * Completion at every offset of every fixture, and of each fixture cut off there.
 *
 * In CI all offsets of the fixtures up to 2 KB are asked, and of what is offered the first, the middle and the last
 * item are accepted (in texts that are cut off, one of them), all items at one place in fifty; of longer fixtures 2 % of the offsets, of the few above 10 KB
 * one in a thousand. `npm run fuzz:completion`
 * (OSPO_ALL_OFFSETS=1) takes all offsets of all of them and accepts every item, `-- --shard 3/8` (OSPO_SHARD) one offset
 * in eight. OSPO_FUZZ_SEED gives other places.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import type { CompletionItem } from "vscode-languageserver-types";
import { type After, accept, expected, options, wrong } from "../../../test/support/completion";
import { folder, loadWorkspace } from "../../../test/support/workspace";
import { OspoDocument } from "../../document/document";
import type { Context } from "../../workspace/context";
import { isBodyMap } from "./body";
import { type Suggested, suggest, toList } from "./complete";
import type { Suggestion } from "./suggestion";

const all = process.env.OSPO_ALL_OFFSETS === "1";
const [part = 1, parts = 1] = (process.env.OSPO_SHARD ?? "1/1").split("/").map(Number);
const seed = Number(process.env.OSPO_FUZZ_SEED ?? 1);
const root = join(__dirname, "../../../test/fixtures");

/** How many of the offsets of a text are asked in CI: the longest fixtures, brackets in brackets, are read whole each time. */
function share(text: string): number {
  if (text.length <= 2048) return 1;
  return text.length <= 10_000 ? 0.02 : 0.001;
}

const fixtures = ["format", "bad", "completion"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))))
  .filter((name) => name.endsWith(".yaml") && statSync(join(root, name)).isFile())
  .map((name): [string, string] => [relative(".", name), readFileSync(join(root, name), "utf8")])
  .sort(([a], [b]) => a.localeCompare(b));

/** Always the same numbers for a seed and a place, from 0 up to 1. */
function chance(...of: (string | number)[]): number {
  let hash = 2166136261 ^ seed;
  for (const char of of.join(" ")) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** The same result was judged before: most offsets of a word lead to one text. */
class Judge {
  private readonly seen = new Set<string>();
  readonly failures: string[] = [];

  constructor(private readonly name: string) {}

  ask(context: Context, offset: number, choice: Choice): void {
    try {
      this.judge(context, offset, choice);
    } catch (error) {
      this.fail(context, offset, "", String((error as Error).stack));
    }
  }

  private judge(context: Context, offset: number, choice: Choice): void {
    const { document } = context;
    const suggested = suggest(context, offset, options);
    const { items } = toList(context, suggested, options);
    for (const index of chosen(items.length, choice, offset)) {
      const item = items[index];
      const suggestion = suggested.suggestions[index];
      if (item === undefined || suggestion === undefined) continue;
      const after = accept(document, item);
      const fail = (why: string) => this.fail(context, offset, item.label, `${why} in ${around(after)}`);
      if (after.start > offset || after.end < offset) fail("does not hold the cursor");
      if (/[\r\n]/.test(document.text.slice(after.start, after.end))) fail("replaces more than a line");
      const id = `${after.text}\0${after.start}\0${item.label}`;
      if (this.seen.has(id)) continue;
      this.seen.add(id);
      const why = wrong(document.text, after.text, expected(suggestion, suggested.place));
      if (why !== undefined) fail(why);
      else this.again(context, after, suggestion, suggested, fail);
    }
  }

  /** What is offered after accepting: never what was just written, except in its own place, where it changes nothing. */
  private again(
    context: Context,
    after: After,
    { insert }: Suggestion,
    { place }: Suggested,
    fail: (why: string) => void,
  ): void {
    if ("document" in insert || isBodyMap(insert.body) || typeof insert.key === "object") return;
    const range = context.document.range(after.start, after.end);
    const document = context.document.update([{ range, text: after.inserted }], 2);
    // Everything but the text is as before: what the file defines is not asked here.
    const next: Context = { ...context, document };
    const target = JSON.stringify(place.path);
    if (insert.key !== undefined) {
      const there = suggest(next, after.cursor, options);
      const twice = there.suggestions.filter(
        (other) => !("document" in other.insert) && other.insert.key === insert.key && other.insert.where === "here",
      );
      if (twice.length > 0 && JSON.stringify(there.place.path) === target && there.place.start === after.cursor) {
        fail(`offers ${insert.key} again`);
      }
    }
    // On what was written: the same can be accepted again, and the text stays as it is.
    const written = insert.key ?? (typeof insert.body === "string" ? insert.body : undefined);
    if (written === undefined) return;
    const at = after.text.indexOf(written, after.start) + written.length;
    const there = suggest(next, at, options);
    const same = there.suggestions.findIndex(
      (other) =>
        !("document" in other.insert) &&
        other.insert.where === "here" &&
        (insert.key === undefined
          ? other.insert.key === undefined && other.insert.body === written
          : other.insert.key === insert.key),
    );
    const again = there.suggestions[same];
    if (again === undefined) {
      fail(`does not know ${written} any more at ${at}`);
      return;
    }
    const [item] = toList(next, { ...there, suggestions: [again] }, options).items;
    const second = accept(document, item as CompletionItem);
    if (second.text !== after.text) fail(`accepted again gives ${around(second)}`);
  }

  private fail({ document }: Context, offset: number, label: string, why: string): void {
    const text = document.text;
    const place = JSON.stringify(`${text.slice(Math.max(0, offset - 40), offset)}|${text.slice(offset, offset + 20)}`);
    this.failures.push(`${this.name} ${offset} ${place} ${label}: ${why}`);
  }
}

function around({ text, start, inserted }: After): string {
  const end = start + inserted.length;
  return JSON.stringify(`${text.slice(Math.max(0, start - 40), start)}‹${inserted}›${text.slice(end, end + 20)}`);
}

/** Which of the items are accepted. */
type Choice = "all" | "some" | "one";

function chosen(length: number, choice: Choice, offset: number): Iterable<number> {
  if (choice === "all") return Array(length).keys();
  const some = [0, Math.floor(length / 2), length - 1];
  return choice === "one" ? some.slice(Math.floor(chance(offset, length) * 3)).slice(0, 1) : new Set(some);
}

describe("completion at every offset", () => {
  it.each(fixtures)("%s", { timeout: 3_600_000 }, async (name, text) => {
    const judge = new Judge(name);
    const workspace = await loadWorkspace({});
    const uri = `${folder}/${name}`;
    const contextOf = (document: OspoDocument) => {
      workspace.setOpen(document);
      return workspace.contextOf(uri, "2026-11-23") as Context;
    };
    const whole = contextOf(OspoDocument.open(uri, 1, text));
    let cut = whole.document;
    for (let offset = text.length; offset >= 0; offset--) {
      if (offset % parts !== part - 1 || (!all && chance(name, offset) >= share(text))) continue;
      const everything = all || chance(name, offset, "all") < 0.02;
      judge.ask(whole, offset, everything ? "all" : "some");
      cut = cut.update([{ range: cut.range(offset, cut.text.length), text: "" }], 1);
      // A line end is never cut in two by an edit.
      if (cut.text.length !== offset) cut = OspoDocument.open(uri, 1, text.slice(0, offset));
      judge.ask(contextOf(cut), offset, everything ? "all" : "one");
      if (judge.failures.length > 50) break;
    }
    expect(judge.failures).toEqual([]);
  });
});
