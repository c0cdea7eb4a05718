import { array, assert, constantFrom, nat, oneof, property, record, string } from "fast-check";
import { expect, it } from "vitest";
import { OspoDocument } from "../document/document";
import { combine, isChange } from "./combine";

const position = record({ line: nat(6), character: nat(8) });
const newText = oneof(constantFrom("", "\n", "\r\n", "  - x", "key: 1\n", "é🎉", "\r"), string({ maxLength: 4 }));
const text = array(constantFrom("a: 1\n", "b:\r\n", "  - 🎉\n", "\n", "'", "x", "\r\n"), { maxLength: 10 });
const change = oneof(
  record({ range: record({ start: position, end: position }), text: newText }),
  record({ text: newText }),
);

it("has the effect of the changes one after the other", () => {
  assert(
    property(text, array(change, { minLength: 5, maxLength: 12 }), (parts, changes) => {
      const document = OspoDocument.open("file:///x", 1, parts.join(""));
      const combined = combine(() => document.text, changes);
      expect(combined).toHaveLength(1);
      expect(document.update(combined, 2).text).toBe(document.update(changes, 2).text);
    }),
    { seed: 20_261_123, numRuns: 500 },
  );
});

it("leaves a few as they are", () => {
  const changes = [{ text: "x" }, { text: "y" }];
  expect(combine(() => "", changes)).toBe(changes);
});

it("knows a change from what is none", () => {
  const start = { line: 0, character: 0 };
  for (const value of [{ text: "" }, { range: { start, end: start }, text: "x" }]) expect(isChange(value)).toBe(true);
  for (const value of [null, 1, {}, { text: 1 }, { range: null, text: "" }, { range: { start }, text: "" }]) {
    expect(isChange(value)).toBe(false);
  }
});
