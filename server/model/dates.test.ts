import { describe, expect, it } from "vitest";
import type { Locale } from "../locale";
import { dateInWords, parseDate } from "./dates";

describe("a date in words", () => {
  it.each<[string, Locale, string]>([
    ["2026-11-01", "fr", "1er novembre 2026"],
    ["2026-01-01", "fr", "1er janvier 2026"],
    ["2026-11-02", "fr", "2 novembre 2026"],
    ["2026-11-11", "fr", "11 novembre 2026"],
    ["2026-10-21", "fr", "21 octobre 2026"],
    ["2026-12-31", "fr", "31 décembre 2026"],
    ["2026-11-01", "en", "November 1, 2026"],
    ["2026-11-21", "en", "November 21, 2026"],
  ])("%s, %s: %s", (text, locale, words) => {
    const date = parseDate(text);
    expect(date && dateInWords(date, locale)).toBe(words);
  });
});
