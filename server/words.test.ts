import { describe, expect, it } from "vitest";
import { enumerate } from "./words";

describe("enumerate", () => {
  const lists = [[], ["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d, e"]];
  it.each([
    ["en", "en-GB"],
    ["fr", "fr-CA"],
  ] as const)("writes lists in %s as Unicode has them", (locale, tag) => {
    for (const [kind, type] of [
      ["and", "conjunction"],
      ["or", "disjunction"],
    ] as const) {
      const format = new Intl.ListFormat(tag, { type });
      for (const list of lists) expect(enumerate(list, locale, kind)).toBe(format.format(list));
    }
  });
});
