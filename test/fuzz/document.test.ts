import { describe, expect, it } from "vitest";
import { OspoDocument, type Spot } from "../../server/document/document";
import { parse } from "../../server/document/parse";
import { pathAt } from "../../server/document/path-at";
import { placeAt } from "../../server/document/place";
import { documentFacts, plainTree } from "../support/document-facts";
import { offsetOf, positionOf } from "../support/naive-text";
import { fuzzTimeout, holds } from "../support/property";
import { expectSame } from "../support/same";
import { allTexts, goodFiles, largePlan, otherFiles, suiteTexts } from "../support/texts";
import { type Step, sequences, startText, typeInto } from "../support/typing";

const open = (text: string) => OspoDocument.open("file:///x.ospo.yaml", 1, text);

/** Offsets of a text that differ from step to step, with those around the last change. */
function someOffsets({ document, changes, index }: Step): number[] {
  const { length } = document.text;
  const last = changes.at(-1);
  const changedAt = last !== undefined && "range" in last ? document.offsetAt(last.range.start) : 0;
  const spread = [1, 2].map((part) => (index * 7919 + part * 104_729) % (length + 1));
  const near = [-1, 0, 1].map((by) => changedAt + by + (last?.text.length ?? 0));
  return [...spread, ...near, changedAt].filter((offset) => offset >= 0 && offset <= length);
}

/** Holds that a document after edits says what one read from scratch says. */
function isAsFromScratch(step: Step): void {
  const { document } = step;
  const { text } = document;
  const scratch = open(text);
  expectSame(documentFacts(document), documentFacts(scratch));
  for (const offset of someOffsets(step)) {
    const position = positionOf(text, offset);
    expectSame(document.positionAt(offset), position);
    expect(document.offsetAt(position)).toBe(offsetOf(text, position));
    const place = { offset, ...pathAt(document, offset) };
    expectSame(place, { offset, ...pathAt(scratch, offset) });
    expectSame(place, { offset, ...placeAt(text, offset) });
  }
}

/** Holds that the pieces give what the parser reads in the whole, if it finds no fault there. */
function isAsTheWhole(document: OspoDocument): void {
  const { text } = document;
  const { root, problems, duplicates } = parse(text, { text });
  if (problems.length > 0) {
    expect(document.problems.length).toBeGreaterThan(0);
    return;
  }
  expect(document.problems).toEqual([]);
  const own = { startOf: (spot: Spot) => spot.start, endOf: (spot: Spot) => spot.end };
  expectSame(plainTree(document, document.root), plainTree(own, root));
  expect(document.duplicateKeys.map(({ name, again }) => [name, document.startOf(again)])).toEqual(
    duplicates.map(({ name, again }) => [name, again.start]),
  );
}

describe("a document after every edit of a sequence", () => {
  it.each([
    ["our documents", goodFiles, 10, 15],
    ["documents with slips", otherFiles, 40, 15],
    ["a large plan", largePlan, 3, 10],
    ["the YAML test suite's documents", suiteTexts, 200, 10],
  ])("is the one read from scratch: %s", { timeout: fuzzTimeout }, async (_name, texts, runs, edits) => {
    await holds("document", runs, sequences(Object.keys(texts), edits), async (start, sequence) => {
      await typeInto(open(startText(texts, start)), sequence, { begin: documentFacts, after: isAsFromScratch });
    });
  });

  it("is what the parser reads in the whole file, wherever that is without fault", {
    timeout: fuzzTimeout,
  }, async () => {
    await holds("document", 250, sequences(Object.keys(allTexts), 3), async (start, sequence) => {
      await typeInto(open(startText(allTexts, start)), sequence, {
        begin: isAsTheWhole,
        after: ({ document }) => isAsTheWhole(document),
      });
    });
  });
});
