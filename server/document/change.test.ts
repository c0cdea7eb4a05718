import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OspoDocument, type Spot } from "./document";
import { parse } from "./parse";
import { resolve, type SyntaxNode } from "./tree";

const root = join(__dirname, "../..");

/** A tree as plain data with the offsets in the file, aliases as names. */
function plain(document: Pick<OspoDocument, "startOf" | "endOf">, node: SyntaxNode | undefined, depth = 0): unknown {
  if (node === undefined || depth > 60) return null;
  const at = `${document.startOf(node)}-${document.endOf(node)}`;
  const anchor = node.anchor === undefined ? "" : ` &${node.anchor}`;
  if (node.kind === "scalar") return `${at} ${node.style} ${node.source}=${String(node.value)}${anchor}`;
  if (node.kind === "alias") return `${at} *${node.name} ${resolve(node)?.kind ?? "nothing"}`;
  if (node.kind === "seq") return [`${at}${anchor}`, ...node.items.map((item) => plain(document, item, depth + 1))];
  return {
    at: `${at} ${node.flow}${anchor}`,
    pairs: node.pairs.map((pair) => [
      pair.name,
      plain(document, pair.key, depth + 1),
      plain(document, pair.value, depth + 1),
    ]),
  };
}

function everything(document: OspoDocument) {
  return {
    tree: plain(document, document.root),
    problems: document.problems.map(
      (problem) => `${problem.code} ${document.startOf(problem)}-${document.endOf(problem)}`,
    ),
    duplicates: document.duplicateKeys.map(({ name, again, first }) => [
      name,
      document.startOf(again),
      document.startOf(first),
    ]),
    second: document.secondDocument ?? null,
  };
}

function yamlBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => /\.ya?ml$/.test(name) && !/deep|bomb|too-many/.test(name))
    .sort()
    .map((name) => readFileSync(join(root, folder, name), "utf8"));
}

const texts = [
  ...yamlBelow("examples"),
  ...yamlBelow("test/fixtures/format"),
  ...yamlBelow("test/fixtures/bad"),
  ...yamlBelow("schemas"),
];

/** Pieces of text that people type and paste, and that change how a file hangs together. */
const pieces = [
  "a",
  " ",
  "  ",
  "\n",
  "\n  ",
  "\n    ",
  ":",
  ": ",
  "- ",
  "\n- ",
  "#",
  " # x",
  '"',
  "'",
  "{",
  "}",
  "[",
  "]",
  ",",
  "|",
  "|\n",
  ">-\n  ",
  "&a ",
  "*a",
  "? ",
  "---\n",
  "\n---\n",
  "...",
  "%YAML 1.2\n",
  "\t",
  "\r\n",
  "\r",
  "key: value",
  "\nkey: value\n",
  "\n  who: a-roy\n",
  "!tag ",
  "\u00a0",
  "😀",
  "é",
  "~",
  "null",
  "<<: *a\n",
  "x:\n  - 1\n  - 2\n",
  "title: {en: A, fr: B}\n",
  "",
];

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  piece: fc.constantFrom(...pieces),
});

/** Applies an edit to a document as an editor sends it. */
function apply(document: OspoDocument, { at, length, piece }: Edit): OspoDocument {
  const start = Math.floor(at * document.text.length);
  const end = Math.min(start + length, document.text.length);
  return document.update([{ range: document.range(start, end), text: piece }], document.version + 1);
}

describe("a document after edits", () => {
  const runs = Number(process.env.OSPO_FUZZ_RUNS ?? 400);
  const seed = Number(process.env.OSPO_FUZZ_SEED ?? 20261123);

  // The long form of these tests takes minutes.
  const timeout = 60_000 + runs * 100;

  it("is the document read from scratch", { timeout }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 8 }), (text, edits) => {
        let document = OspoDocument.open("file:///x.ospo.yaml", 1, text);
        everything(document);
        for (const next of edits) {
          document = apply(document, next);
          const scratch = OspoDocument.open("file:///x.ospo.yaml", 1, document.text);
          expect(everything(document)).toEqual(everything(scratch));
        }
      }),
      { seed, numRuns: runs },
    );
  });

  it("is what the parser reads in the whole file, wherever that is without fault", { timeout }, () => {
    const whole = (text: string) => {
      const chunk = { text };
      const { root, problems, duplicates } = parse(text, chunk);
      const own = { startOf: (spot: Spot) => spot.start, endOf: (spot: Spot) => spot.end };
      return { problems, tree: plain(own, root), doubled: duplicates.map(({ name, again }) => [name, again.start]) };
    };
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { maxLength: 3 }), (text, edits) => {
        let document = OspoDocument.open("file:///x.ospo.yaml", 1, text);
        for (const next of edits) document = apply(document, next);
        const { problems, tree, doubled } = whole(document.text);
        if (problems.length > 0) {
          expect(document.problems.length).toBeGreaterThan(0);
          return;
        }
        expect(document.problems).toEqual([]);
        expect(plain(document, document.root)).toEqual(tree);
        expect(document.duplicateKeys.map(({ name, again }) => [name, document.startOf(again)])).toEqual(doubled);
      }),
      { seed, numRuns: runs * 5 },
    );
  });
});
