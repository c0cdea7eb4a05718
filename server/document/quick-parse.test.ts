import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePlan } from "../../test/bench/plan";
import { fullParse } from "./full-parse";
import { quickParse } from "./quick-parse";
import type { Chunk, SyntaxNode } from "./tree";

const root = join(__dirname, "../..");

function yamlBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => /\.ya?ml$/.test(name) && !/deep|bomb|too-many/.test(name))
    .map((name) => readFileSync(join(root, folder, name), "utf8"));
}

const files = ["examples", "test/fixtures/format", "test/fixtures/bad", "schemas"].flatMap(yamlBelow);

/** A tree as data, its chunk left out. */
function plain(node: SyntaxNode | undefined): unknown {
  if (node === undefined) return undefined;
  const { chunk: _, ...rest } = node;
  if (rest.kind === "map") {
    return {
      ...rest,
      pairs: rest.pairs.map(({ name, key, value, ...others }) => ({
        name,
        key: plain(key),
        value: plain(value),
        others,
      })),
    };
  }
  return rest.kind === "seq" ? { ...rest, items: rest.items.map(plain) } : rest;
}

/** Holds both parsers equal; true when the quick one has an answer. */
function agree(text: string): boolean {
  const chunk: Chunk = { text };
  const quick = quickParse(text, chunk);
  if (quick === undefined) return false;
  const full = fullParse(text, chunk);
  const names = ({ name, first, again }: { name: string; first: SyntaxNode; again: SyntaxNode }) => [
    name,
    first.start,
    again.start,
  ];
  expect({
    tree: plain(quick.root),
    duplicates: quick.duplicates.map(names),
    problems: [],
    anchors: [],
    second: undefined,
  }).toEqual({
    tree: plain(full.root),
    duplicates: full.duplicates.map(names),
    problems: full.problems.map(({ code, start }) => [code, start]),
    anchors: full.anchors,
    second: full.secondDocument,
  });
  return true;
}

/** Some lines of a file, as an entry of it may be. */
const pieceOf = fc
  .tuple(fc.constantFrom(...files), fc.nat(400), fc.integer({ min: 1, max: 12 }))
  .map(([text, from, count]) => {
    const lines = text.split(/(?<=\n)/);
    const start = lines.length === 0 ? 0 : from % lines.length;
    return lines.slice(start, start + count).join("");
  });

const token = fc.constantFrom(
  ..."abc|a b|1|-1|0x1F|0o17|1.5|1e3|.5|1.|.inf|-.INF|.nan|~|null|Null|true|False|yes|2026-11-23|1.10|0123".split("|"),
  ..."12345678901234567890|http://x.y/z|a:b|a#b|a #b|'it''s'|\"q\"|'q'|\"a\\n\"|{|}|[|]|,|: |:|- |-|#|# c|?|&a|*a|!t".split(
    "|",
  ),
  ..."\n|\n  |\n    |\r\n|  |\n- |\n  - |{a: b}|[a, b]|{a: {b: c}, d: [e]}|[]|{}|{a: }|{a: ,b: c}|é|😀|\u00a0|\ufeff".split(
    "|",
  ),
  ..."\n---\n|...|%|@|`|>-|>|key|key: |\nkey: v|\n  key: v|-a|--|'|\"|\t|\\|<<: x|- - a|- a: b".split("|"),
  ..."|,|-,>,>-,|+,|2,| ,| # c\n,|#,>\n\n    ,\r\n    ,\n      ".split(","),
  "|\n  text\n",
  "key: |\n    text\n",
  "a: >-\n  some\n  words\n\n    further\n  more\n",
  "\n- |\n    text\n\n",
);

/** Texts in a block below keys and dashes, with lines of every indentation. */
const blockTexts = fc
  .array(
    fc.tuple(
      fc.constantFrom("key: ", "  key: ", "- ", "  - ", "- key: ", "    - key: ", ""),
      fc.constantFrom("|", ">", "|-", ">-", "|+", "| ", ">  # c", "|1", "v"),
      fc.array(
        fc.tuple(fc.nat(8), fc.constantFrom("", "", "word", "two words", "# sign", "- x", "k: v", "|", "'", "---")),
        {
          maxLength: 6,
        },
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((blocks) => fc.constantFrom("\n", "\r\n").map((end) => ({ blocks, end })))
  .map(({ blocks, end }) =>
    blocks
      .map(([key, sign, lines]) =>
        [key + sign, ...lines.map(([indent, words]) => " ".repeat(indent) + words)].join(end),
      )
      .join(end),
  );

const runs = Number(process.env.OSPO_FUZZ_RUNS ?? 20) * 100;
const seed = Number(process.env.OSPO_FUZZ_SEED ?? 20261125);

describe("the quick parser", () => {
  it("reads what the full parser reads, on texts made of odd pieces", { timeout: 60_000 + runs * 10 }, () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(token, { maxLength: 14 }), (tokens) => {
        if (agree(tokens.join(""))) read++;
      }),
      { seed, numRuns: runs },
    );
    expect(read).toBeGreaterThan(runs / 20);
  });

  it("reads what the full parser reads, on texts in a block", { timeout: 60_000 + runs * 10 }, () => {
    let read = 0;
    fc.assert(
      fc.property(blockTexts, fc.boolean(), (text, isEnded) => {
        if (agree(isEnded ? `${text}\n` : text)) read++;
      }),
      { seed, numRuns: runs },
    );
    expect(read).toBeGreaterThan(runs / 50);
  });

  it("reads what the full parser reads, on edited pieces of documents", { timeout: 60_000 + runs * 10 }, () => {
    let read = 0;
    fc.assert(
      fc.property(pieceOf, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), token, (text, at, length, piece) => {
        const start = Math.floor(at * text.length);
        agree(text);
        if (agree(text.slice(0, start) + piece + text.slice(start + length))) read++;
      }),
      { seed, numRuns: runs },
    );
    expect(read).toBeGreaterThan(runs / 5);
  });

  it.each([
    ["LF", (text: string) => text],
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["no last line break", (text: string) => text.trimEnd()],
  ])("reads a whole plan: %s", (_, change) => {
    expect(agree(change(makePlan(400).yaml.text))).toBe(true);
  });

  it("leaves to the full parser what is not for it", () => {
    for (const text of [
      "a: |2\n  b\n",
      "a: |+\n  b\n\n",
      "a: |\n",
      "a: >\n    b\n  c\n",
      "a: |\n    \n  b\n",
      "a: |x\n  b\n",
      "a: b\n  c\n",
      "a: &x 1\n",
      "a: !t 1\n",
      "\ta: 1\n",
      'a: "\\n"\n',
      "? a\n",
      "a: b: c\n",
    ]) {
      expect(quickParse(text, { text }), text).toBeUndefined();
    }
  });
});
