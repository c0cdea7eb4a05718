import { describe, expect, it } from "vitest";
import { OspoDocument } from "../../server/document/document";
import { pathAt } from "../../server/document/path-at";
import { resolve, type SyntaxNode } from "../../server/document/tree";
import type { OspoFile } from "../../server/workspace/file";
import { askEverything } from "../support/ask";
import { fuzzSeed, fuzzTimeout, isLongForm } from "../support/property";
import { asValue } from "../support/texts";
import { contextFor } from "../support/workspace";
import { type SuiteCase, suiteCases } from "../support/yaml-suite";

/** Where we read something else than the suite, and why. A test fails when one is missing here or no longer needed. */
const exceptions: Readonly<Record<string, string>> = {
  "26DV": "a key that is an alias is named as it is written, since no key of ours is one",
  E76Z: "a key that is an alias is named as it is written, since no key of ours is one",
  "9MMA": "the parser takes a directive without a document for an empty file",
  SF5V: "the parser accepts a second %YAML directive",
  QLJ7: "the fault is in the second document, which is not read; that there is one is said",
};

/** The value that a tree stands for, `null` included, as the suite's JSON has it. */
function dataOf(node: SyntaxNode | undefined): unknown {
  const found = resolve(node);
  if (found === undefined) return null;
  if (found.kind === "scalar") return typeof found.value === "bigint" ? Number(found.value) : found.value;
  if (found.kind === "seq") return found.items.map(dataOf);
  return Object.fromEntries(found.pairs.map((pair) => [pair.name, dataOf(pair.value)]));
}

/** The first of several JSON texts that stand one after another; `null` for none at all. */
function firstJson(texts: string): unknown {
  const lines = texts.split("\n");
  for (let count = 1; count <= lines.length; count++) {
    try {
      return JSON.parse(lines.slice(0, count).join("\n"));
    } catch {
      // Not yet whole.
    }
  }
  return null;
}

const open = (text: string) => OspoDocument.open("file:///ws/test.ospo.yaml", 1, text);

/** What is wrong with how we read a document of the suite; undefined when nothing is. */
function faultIn({ yaml, fails, json }: SuiteCase): string | undefined {
  const document = open(yaml);
  const count = document.problems.length + document.duplicateKeys.length;
  if (fails) return count === 0 ? "is accepted" : undefined;
  if (document.problems.length > 0) return `is refused: ${document.problems.map(({ code }) => code)}`;
  if (json === undefined) return undefined;
  try {
    expect(dataOf(document.root)).toEqual(firstJson(json));
  } catch (error) {
    return String(error);
  }
  return undefined;
}

describe("the official YAML test suite", () => {
  it("is there as a whole", () => {
    expect(suiteCases.filter(({ fails }) => !fails)).toHaveLength(308);
    expect(suiteCases.filter(({ fails }) => fails)).toHaveLength(94);
    expect(suiteCases.filter(({ json }) => json !== undefined).length).toBeGreaterThan(250);
  });

  it.each(suiteCases.filter(({ id }) => !Object.hasOwn(exceptions, id)))("is read as it says: $name", (found) => {
    expect(faultIn(found)).toBeUndefined();
  });

  it.each(Object.keys(exceptions))("is read otherwise, for a reason: %s", (name) => {
    const found = suiteCases.find(({ id }) => id === name);
    expect(found && faultIn(found)).toBeTypeOf("string");
  });
});

/** Asks a document everything that the layers above ask of it. */
function read(text: string, offsets: readonly number[]): void {
  const document = open(text);
  document.rangeOf(document.root ?? document.spot(0, 0));
  for (const { chunk, start, end } of document.problems) document.rangeOf({ chunk, start, end });
  expect(document.duplicateKeys.length).toBeGreaterThanOrEqual(0);
  expect(document.secondDocument ?? null).toBeTypeOf("object");
  for (const offset of offsets) expect(pathAt(document, offset).role).toBeTypeOf("string");
}

async function ask(text: string, offsets: readonly number[]): Promise<void> {
  const context = await contextFor(text);
  askEverything(context, offsets);
  const { kind } = context.file as OspoFile;
  expect(kind === undefined || typeof kind === "string").toBe(true);
}

/** In CI a document reads one cut text in so many, and the layers above one in many more; the seed says which. */
const everyRead = isLongForm ? 1 : 12;
const everyAsked = isLongForm ? 1 : 600;

describe("nothing ends the server in the suite's documents", () => {
  it.each([
    ["as a whole file", (text: string) => text, 0],
    ["as the value of a key of ours", asValue, asValue("").indexOf("\n  y:")],
  ])("%s, cut at every offset", { timeout: fuzzTimeout }, async (_name, around, from) => {
    let turn = fuzzSeed;
    for (const { yaml, name } of suiteCases) {
      const text = around(yaml);
      try {
        await ask(text, [0, Math.floor(text.length / 2), text.length]);
        for (let length = from; length < text.length; length++) {
          const cut = text.slice(0, length);
          if (++turn % everyRead === 0) read(cut, [length, Math.floor(length / 2)]);
          if (turn % everyAsked === 0) await ask(cut, [length]);
        }
      } catch (error) {
        throw new Error(`${name}: ${error}`, { cause: error });
      }
    }
  });
});
