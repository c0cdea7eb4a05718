import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OspoDocument } from "../../server/document/document";
import { nodeAt, type Path, type SyntaxNode, valueAt } from "../../server/document/tree";
import { makePlan } from "../bench/plan";
import { fuzzTimeout, holds } from "../support/property";
import { goodFiles } from "../support/texts";

const plan = makePlan(300).yaml.text;
const texts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(goodFiles).filter(([, text]) => text.split("\n").length > 60)),
  "a plan of 300 lines": plan,
};

const open = (text: string) => OspoDocument.open("file:///x.ospo.yaml", 1, text);

function insert(document: OspoDocument, at: number, text: string, length = 0): OspoDocument {
  return document.update([{ range: document.range(at, at + length), text }], document.version + 1);
}

/** Names of the initiatives of a plan. */
function initiatives(document: OspoDocument): string[] {
  const node = valueAt(document.root, "initiatives");
  return node?.kind === "map" ? node.pairs.map((pair) => pair.name) : [];
}

/** The values of all initiatives but one, and of all phases of that one but another. */
function others(document: OspoDocument, initiative: string, phase?: string): Map<string, SyntaxNode | undefined> {
  const found = new Map<string, SyntaxNode | undefined>();
  for (const name of initiatives(document)) {
    if (name !== initiative) found.set(name, nodeAt(document.root, ["initiatives", name]));
    else if (phase !== undefined) {
      const phases = nodeAt(document.root, ["initiatives", name, "phases"]);
      for (const pair of phases?.kind === "map" ? phases.pairs : []) {
        if (pair.name !== phase) found.set(`${name}/${pair.name}`, pair.value);
      }
    }
  }
  return found;
}

/** Holds that nodes found before an edit are the very same after it. */
function areKept(before: Map<string, SyntaxNode | undefined>, after: Map<string, SyntaxNode | undefined>): void {
  expect(before.size).toBeGreaterThan(2);
  for (const [name, node] of before) {
    expect(node, name).toBeDefined();
    if (after.get(name) !== node) expect.fail(`${name} was read again`);
  }
}

function startAt(document: OspoDocument, path: Path): number {
  const node = nodeAt(document.root, path);
  if (node === undefined) throw new Error(`nothing at ${path}`);
  return document.startOf(node);
}

describe("what an edit does not touch is kept", () => {
  const document = open(plan);
  const [first = "", second = "", third = ""] = initiatives(document);
  const phase = ["initiatives", second, "phases", "discovery"] as const;
  const status = startAt(document, [...phase, "status"]);
  const role = startAt(document, [...phase, "roles", "product-owner"]);

  it.each<[string, number, string, number?]>([
    ["a letter in a value", status + 1, "x"],
    ["a letter taken away", status + 1, "", 1],
    ["a quote that is never closed", status, '"'],
    ["a brace that is never closed", role, "{"],
    ["a line in the phase", status - "status: ".length, "note: x\n        "],
    ["a half-written key in the phase", status - "status: ".length, "no\n        "],
    ["a comment", status + "active".length, " # why"],
    ["a role in several lines", role, "\n            who: a\n            #"],
  ])("%s: other initiatives and other phases", (_name, at, text, length = 0) => {
    const before = others(document, second, "discovery");
    areKept(before, others(insert(document, at, text, length), second, "discovery"));
  });

  it("an initiative taken away, put back, and moved", () => {
    const starts = [second, third].map((name) => plan.indexOf(`\n  ${name}:`) + 1);
    const [start = 0, end = 0] = starts;
    const block = plan.slice(start, end);
    const before = others(document, second);
    const less = insert(document, start, "", end - start);
    areKept(before, others(less, second));
    areKept(before, others(insert(less, start, block), second));
    areKept(before, others(insert(less, plan.indexOf(`\n  ${first}:`) + 1, block), second));
  });

  it("an update of several changes, and one that is taken back", () => {
    const at = document.range(status, status);
    const before = others(document, second, "discovery");
    const twice = document.update(
      [1, 2].map(() => ({ range: at, text: "x" })),
      2,
    );
    areKept(before, others(twice, second, "discovery"));
    areKept(before, others(insert(twice, status, "", 2), second, "discovery"));
  });

  it("a letter in any value of any document: the other entries at the top", { timeout: fuzzTimeout }, async () => {
    const edits = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 });
    await holds("identity", 20, [fc.constantFrom(...Object.keys(texts)), edits], (name, places) => {
      let before = open(texts[name] ?? "");
      for (const place of places) {
        const words = [...before.text.matchAll(/(?<=: )[a-z][a-z-]+(?=\n)/g)];
        const at = (words[place % words.length]?.index ?? 0) + 1;
        const after = insert(before, at, "x");
        for (const [index, pair] of (before.root?.kind === "map" ? before.root.pairs : []).entries()) {
          if (pair.value === undefined) continue;
          const touched = before.startOf(pair.key) <= at && at <= before.endOf(pair.value);
          const now = after.root?.kind === "map" ? after.root.pairs[index]?.value : undefined;
          if (!touched && now !== pair.value) expect.fail(`${pair.name} was read again after a letter at ${at}`);
        }
        before = after;
      }
    });
  });
});
