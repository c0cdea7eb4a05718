import { describe, expect, it } from "vitest";
import { faultsOf } from "../../../../test/support/plain-words";
import type { Cause } from "./cause";
import { words } from "./words";
import { en } from "./words.en";
import { fr } from "./words.fr";

/** Many causes are so rare that no case shows them; their words are held to the same form. */
describe.each(Object.keys(en) as Cause[])("%s", (cause) => {
  it.each(["en", "fr"] as const)("has plain words, %s", (locale) => {
    const params = { cause, word: "x".repeat(500), start: 0, end: 1, line: 1 };
    const { message, why, remedy } = words[locale];
    expect(faultsOf({ message: message(params), why: why(params), remedy: remedy(params) }, locale)).toEqual([]);
  });
});

it("names the same causes in both languages", () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
});
