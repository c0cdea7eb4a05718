/** Dates as people write them, in English and French. What can mean two days is never guessed. */
import { parseDate } from "../../../model/dates";
import { withoutAccents } from "../../../words";

/** What a text that is no date of the format says. */
export type Reading =
  | { readonly kind: "date"; readonly date: string }
  /** A day and a month of which nobody knows which is which; both readings, first that with the day first. */
  | {
      readonly kind: "two-days";
      readonly one: string;
      readonly other: string;
      /** Why the first is the more likely one, where something says so. */
      readonly because?: "order" | "day-first" | "month-first" | "language";
    }
  /** Written like a date, but there is no such day. */
  | { readonly kind: "no-such-day" }
  /** A month, where a full day is needed. */
  | { readonly kind: "month" }
  | { readonly kind: "none" };

/** Beginnings of the names of months that no other month has, in both languages. */
const months: readonly string[] = [
  "jan(?:uary|vier|v)?",
  "feb(?:ruary)?|fev(?:rier|r)?",
  "mar(?:ch|s)?",
  "apr(?:il)?|avr(?:il)?",
  "may|mai",
  "june?|juin",
  "july?|juil(?:let)?",
  "aug(?:ust)?|aout",
  "sept?(?:ember|embre)?",
  "oct(?:ober|obre)?",
  "nov(?:ember|embre)?",
  "dec(?:ember|embre)?",
];

/**
 * Reads "2026/11/23", "20261123", "23 novembre 2026", "Nov 23, 2026", "23/11/2026" as 2026-11-23.
 *
 * @param monthAllowed whether a month such as 2015-11 may stand for a date here
 */
export function readSpokenDate(written: string, monthAllowed: boolean): Reading {
  const text = withoutAccents(written)
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
  return yearFirst(text, monthAllowed) ?? yearLast(text) ?? withName(text, monthAllowed) ?? { kind: "none" };
}

function yearFirst(text: string, monthAllowed: boolean): Reading | undefined {
  const match =
    /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?:[t ]\d.*)?$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  if (match !== null) return day(match[1], match[3], match[4]);
  const month = /^(\d{4})[-/. ](\d{1,2})$/.exec(text);
  if (month === null) return undefined;
  const number = Number(month[2]);
  if (number < 1 || number > 12) return { kind: "no-such-day" };
  return monthAllowed ? { kind: "date", date: `${month[1]}-${two(number)}` } : { kind: "month" };
}

function yearLast(text: string): Reading | undefined {
  const match = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/.exec(text);
  if (match === null) return undefined;
  const [, first, , second, year] = match;
  const dayFirst = day(year, second, first);
  const monthFirst = day(year, first, second);
  if (dayFirst.kind === "date" && monthFirst.kind === "date" && dayFirst.date !== monthFirst.date) {
    return { kind: "two-days", one: dayFirst.date, other: monthFirst.date };
  }
  return dayFirst.kind === "date" ? dayFirst : monthFirst;
}

function withName(text: string, monthAllowed: boolean): Reading | undefined {
  const plain = text.replace(/^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|[a-z]+day),? /, "");
  for (const [index, pattern] of months.entries()) {
    const name = `(?:${pattern})\\.?`;
    const dayFirst = new RegExp(`^(?:le )?(\\d{1,2})(?:er|st|nd|rd|th)?[ -](?:of )?${name},?[ -](\\d{4})$`).exec(plain);
    if (dayFirst !== null) return day(dayFirst[2], String(index + 1), dayFirst[1]);
    const monthFirst = new RegExp(`^${name} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`).exec(plain);
    if (monthFirst !== null) return day(monthFirst[2], String(index + 1), monthFirst[1]);
    const month = new RegExp(`^${name},? (\\d{4})$`).exec(plain);
    if (month !== null)
      return monthAllowed ? { kind: "date", date: `${month[1]}-${two(index + 1)}` } : { kind: "month" };
  }
  return undefined;
}

function day(year = "", month = "", date = ""): Reading {
  const text = `${year}-${two(Number(month))}-${two(Number(date))}`;
  return parseDate(text) === undefined ? { kind: "no-such-day" } : { kind: "date", date: text };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
