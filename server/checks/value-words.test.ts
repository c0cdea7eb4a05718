import { describe, expect, it } from "vitest";
import { builtInMatrix } from "../matrix/built-in.generated";
import { deriveSchemas } from "../matrix/schema/derive";
import { letters } from "../words";
import { type ValueList, valueLists, valueMeant, wordsFor } from "./value-words";

/** Every list of values in the schemas, as one text each. */
function listsIn(part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part !== "object" || part === null) return found;
  if ("enum" in part && Array.isArray(part.enum)) found.add(part.enum.join());
  for (const inner of Object.values(part)) listsIn(inner, found);
  return found;
}

/** Lists of which other code knows what people write: kinds of documents, and what comes from the matrix. */
const elsewhere = [
  ["role-matrix/v1", "organization/v1", "staffing-plan/v1", "policy/v1", "charter/v1", "config/v1"],
  [...builtInMatrix.phases.keys()],
  [...builtInMatrix.roles.keys()],
].map((values) => values.join());

function wordsOf({ values, none = [] }: ValueList): string[] {
  const words = Object.values(values).flatMap(({ same = [], likely = [] }) => [...same, ...likely]);
  return [...words, ...none, ...Object.keys(values)].map(letters);
}

const named = valueLists.map((list) => ({ list, name: Object.keys(list.values).join() }));

it("has words for every list of values of the format, and for no other value", () => {
  const inSchemas = [...listsIn(deriveSchemas(builtInMatrix))].filter((values) => !elsewhere.includes(values));
  expect(named.map(({ name }) => name).sort()).toEqual(inSchemas.sort());
});

describe.each(named)("$name", ({ list, name }) => {
  const values = name.split(",");

  it("has each word for one value only", () => {
    const words = wordsOf(list);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words).not.toContain("");
  });

  it("leads from each word to its value", () => {
    for (const value of values) {
      for (const word of wordsFor(value, values)) expect(valueMeant(word, values)).toMatchObject({ value });
    }
    for (const word of list.none ?? []) expect(valueMeant(word, values)).toBe("none");
  });
});

describe("valueMeant", () => {
  const status = ["draft", "in-review", "approved", "superseded", "retired"];

  it("knows a value by other letters and by the other language, and knows a guess for one", () => {
    expect(valueMeant("In Review", status)).toEqual({ value: "in-review", same: true });
    expect(valueMeant("Ébauche", status)).toEqual({ value: "draft", same: true });
    expect(valueMeant("FINAL", status)).toEqual({ value: "approved", same: false });
  });

  it("knows nothing of other words and of other lists", () => {
    expect(valueMeant("blue", status)).toBeUndefined();
    expect(valueMeant("final", ["draft", "blue"])).toBeUndefined();
    expect(valueMeant("", status)).toBeUndefined();
  });
});
