import { describe, expect, it } from "vitest";
import type { Locale } from "../locale";
import {
  addDuration,
  compareDates,
  dateInWords,
  dayAfter,
  dayBefore,
  distanceInWords,
  durationInWords,
  firstOfNextMonth,
  type PlainDate,
  parseDate,
  parseDuration,
  subtractDuration,
} from "./dates";

function day(text: string): PlainDate {
  const date = parseDate(text);
  if (date === undefined) throw new RangeError(text);
  return date;
}

function period(text: string) {
  const duration = parseDuration(text);
  if (duration === undefined) throw new RangeError(text);
  return duration;
}

it("reads days of the calendar and nothing else", () => {
  for (const good of ["2026-11-23", "2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31"]) {
    expect(parseDate(good), good).toBe(good);
  }
  const none = ["2026-02-29", "1900-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-04-31", "2026-04-00"];
  for (const bad of [
    ...none,
    "2026-4-1",
    "26-04-01",
    "2026-04-01T10:00",
    "2026-04-01[u-ca=hebrew]",
    " 2026-04-01",
    "",
  ]) {
    expect(parseDate(bad), bad).toBeUndefined();
  }
});

it("orders days", () => {
  const days = ["2027-01-01", "2026-12-31", "0999-05-05", "2026-02-28"].map(day);
  expect(days.sort(compareDates)).toEqual(["0999-05-05", "2026-02-28", "2026-12-31", "2027-01-01"]);
  expect(compareDates(day("2026-12-31"), day("2026-12-31"))).toBe(0);
});

it("reckons with the lengths of months and years", () => {
  expect(addDuration(day("2027-01-31"), period("P1M"))).toBe("2027-02-28");
  expect(addDuration(day("2028-02-29"), period("P1Y"))).toBe("2029-02-28");
  expect(addDuration(day("2026-11-23"), period("P1Y2M3W4D"))).toBe("2028-02-17");
  expect(addDuration(day("2026-11-23"), period("PT48H"))).toBe("2026-11-25");
  expect(subtractDuration(day("2026-03-31"), period("P1M"))).toBe("2026-02-28");
  expect(dayAfter(day("2026-12-31"))).toBe("2027-01-01");
  expect(dayBefore(day("2028-03-01"))).toBe("2028-02-29");
  expect(firstOfNextMonth(day("2026-12-31"))).toBe("2027-01-01");
});

it("has no day where the calendar ends", () => {
  expect(dayAfter(day("9999-12-31"))).toBeUndefined();
  expect(dayBefore(day("0000-01-01"))).toBeUndefined();
  expect(addDuration(day("2026-11-23"), period("P9999Y"))).toBeUndefined();
  expect(addDuration(day("2026-11-23"), period("P999999Y"))).toBeUndefined();
  expect(subtractDuration(day("2026-11-23"), period("P2027Y"))).toBeUndefined();
});

it("says periods and distances in words", () => {
  expect(durationInWords(period("P1Y6M"), "fr")).toBe("1 an et 6 mois");
  expect(durationInWords(period("P6M"), "en")).toBe("6 months");
  expect(distanceInWords(day("2026-12-14"), day("2026-11-23"), "en")).toBe("in 3 weeks");
  expect(distanceInWords(day("2026-11-21"), day("2026-11-23"), "fr")).toBe("avant-hier");
});

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
