import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePlan } from "../../test/bench/plan";
import { allTexts } from "../../test/support/texts";
import { type Branch, Leaf } from "./chunk";
import { quickSplit } from "./quick-split";
import { splitByLayout } from "./split";
import type { Chunk, SyntaxNode } from "./tree";

/** Chunks as data: their texts, places and what was read in each. */
function plain(part: Branch | Leaf): unknown {
  if (part instanceof Leaf) {
    const { root, duplicates, problems } = part.result;
    return {
      text: part.text,
      place: part.place,
      root: tree(root, part),
      duplicates: duplicates.map(({ name, again }) => [name, again.start]),
      problems: problems.map(({ code }) => code),
    };
  }
  return { head: plain(part.head), place: part.place, parts: part.parts.map(plain) };
}

function tree(node: SyntaxNode | undefined, chunk: Chunk): unknown {
  if (node === undefined) return undefined;
  const { kind, start, end } = node;
  expect(node.chunk).toBe(chunk);
  if (node.kind === "map") {
    return [
      kind,
      node.flow,
      start,
      end,
      node.pairs.map(({ name, key, value }) => [name, tree(key, chunk), tree(value, chunk)]),
    ];
  }
  if (node.kind === "seq") return [kind, node.flow, start, end, node.items.map((item) => tree(item, chunk))];
  return node.kind === "scalar"
    ? [kind, start, end, node.value, node.source, node.style]
    : [kind, start, end, node.name];
}

/** Holds both ways of splitting equal; true when the quick one has an answer. */
function agree(text: string): boolean {
  const quick = quickSplit(text);
  if (quick !== undefined) expect(plain(quick)).toEqual(plain(splitByLayout(text)));
  return quick !== undefined;
}

const long = makePlan(300).yaml.text;
const texts = [...Object.values(allTexts), long, long.replaceAll("\n", "\r\n"), long.replaceAll(/^ +/gm, "$&$&")];

const line = fc.constantFrom(
  ...'# comment|  # comment|      # comment||a: b|  a: b|    key:|      key:|- x|    - x|      - y: z|  text|]|  }|---|? a|"q": 1|a:|  b: [|x: {a: b}|  key: |key:   # c|- |  -'.split(
    "|",
  ),
  ..."key: |/    key: >-/- |/      text/        text/  key: |\n      text\n\n        more".split("/"),
  "a: 'x",
);

describe("splitting in one pass", () => {
  it("makes the chunks that the layout makes, of whole documents", () => {
    expect(texts.filter(agree).length).toBeGreaterThan(texts.length / 10);
    expect(agree(long)).toBe(true);
  });

  const runs = Number(process.env.OSPO_FUZZ_RUNS ?? 20) * 20;
  const seed = Number(process.env.OSPO_FUZZ_SEED ?? 20261125);

  it("makes the chunks that the layout makes, of documents with other lines in them", {
    timeout: 60_000 + runs * 50,
  }, () => {
    let split = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), line), { maxLength: 3 }),
        (text, edits) => {
          const lines = text.split("\n");
          for (const [at, removed, added] of edits) lines.splice(Math.floor(at * lines.length), removed, added);
          if (agree(lines.join("\n"))) split++;
        },
      ),
      { seed, numRuns: runs },
    );
    expect(split).toBeGreaterThan(runs / 20);
  });
});
