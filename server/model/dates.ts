/**
 * Dates and durations of the format, reckoned with Temporal.
 *
 * A date is kept as it is written: `YYYY-MM-DD` compares as the days do, and a plan has thousands of them. Of Temporal
 * only the functions are used: all of it would be an eighth of what a first finding loads.
 */
import { type Record as DurationRecord, fromString as durationFrom } from "temporal-polyfill/fns/Duration";
import {
  add,
  addDays,
  addMonths,
  create,
  diffDays,
  type Record as PlainDateRecord,
  startOfMonth,
  subtract,
  toString as written,
} from "temporal-polyfill/fns/PlainDate";
import type { SyntaxNode } from "../document/tree";
import type { Locale } from "../locale";
import { count, enumerate } from "../words";
import { type Located, readString } from "./values";

declare const isDay: unique symbol;

/** A day of the calendar, `YYYY-MM-DD`. */
export type PlainDate = string & { readonly [isDay]: true };
export type Duration = DurationRecord;

const fullDate = /^\d{4}-\d{2}-\d{2}$/;

/** A full day `YYYY-MM-DD`, or undefined when the text is none (2026-02-30 is none). */
export function parseDate(text: string): PlainDate | undefined {
  return fullDate.test(text) && isOfCalendar(text) ? text : undefined;
}

/** A plan writes the same few days again and again. */
const known = new Map<string, boolean>();
const mostKnown = 10_000;

function isOfCalendar(text: string): text is PlainDate {
  let is = known.get(text);
  if (is === undefined) {
    is = hasRecord(text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, is);
  }
  return is;
}

function hasRecord(text: string): boolean {
  try {
    recordOf(text);
    return true;
  } catch {
    return false;
  }
}

/** @throws RangeError for a day that no calendar has */
function recordOf(date: string): PlainDateRecord {
  return create(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
}

/** A day that is reckoned from another; undefined beyond the years that can be written, 0000 to 9999. */
function reckoned(from: PlainDate, reckon: (record: PlainDateRecord) => PlainDateRecord): PlainDate | undefined {
  try {
    return parseDate(written(reckon(recordOf(from))));
  } catch {
    return undefined;
  }
}

/** An ISO 8601 duration such as `P6M`, or undefined. */
export function parseDuration(text: string): Duration | undefined {
  try {
    return text.startsWith("P") ? durationFrom(text) : undefined;
  } catch {
    return undefined;
  }
}

export function readDate(node: SyntaxNode | undefined): Located<PlainDate> | undefined {
  const text = readString(node);
  const value = text === undefined ? undefined : parseDate(text.value);
  return text === undefined || value === undefined ? undefined : { value, node: text.node };
}

export function readDuration(node: SyntaxNode | undefined): Located<Duration> | undefined {
  const text = readString(node);
  const value = text === undefined ? undefined : parseDuration(text.value);
  return text === undefined || value === undefined ? undefined : { value, node: text.node };
}

/** The day a period after `start` ends: a month after January 31 is the last day of February. */
export function addDuration(start: PlainDate, period: Duration): PlainDate | undefined {
  return reckoned(start, (day) => add(day, period));
}

/** The day on which a period before `end` begins. */
export function subtractDuration(end: PlainDate, period: Duration): PlainDate | undefined {
  return reckoned(end, (day) => subtract(day, period));
}

export function dayAfter(date: PlainDate): PlainDate | undefined {
  return reckoned(date, (day) => addDays(day, 1));
}

export function dayBefore(date: PlainDate): PlainDate | undefined {
  return reckoned(date, (day) => addDays(day, -1));
}

export function firstOfNextMonth(date: PlainDate): PlainDate | undefined {
  return reckoned(date, (day) => addMonths(startOfMonth(day), 1));
}

/** Negative when `a` is earlier, positive when it is later, 0 on the same day. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const units = ["years", "months", "weeks", "days", "hours", "minutes"] as const;
const unitWords: Readonly<Record<Locale, Readonly<Record<(typeof units)[number], readonly [string, string]>>>> = {
  en: {
    years: ["year", "years"],
    months: ["month", "months"],
    weeks: ["week", "weeks"],
    days: ["day", "days"],
    hours: ["hour", "hours"],
    minutes: ["minute", "minutes"],
  },
  fr: {
    years: ["an", "ans"],
    months: ["mois", "mois"],
    weeks: ["semaine", "semaines"],
    days: ["jour", "jours"],
    hours: ["heure", "heures"],
    minutes: ["minute", "minutes"],
  },
};

/** A duration read aloud: `P6M` is "6 months", `P1Y6M` "1 an et 6 mois". */
export function durationInWords(duration: Duration, locale: Locale): string {
  const parts = units
    .filter((unit) => duration[unit] !== 0)
    .map((unit) => count(duration[unit], ...unitWords[locale][unit], locale));
  return parts.length === 0 ? count(0, ...unitWords[locale].days, locale) : enumerate(parts, locale);
}

/**
 * A date as people write it: "November 23, 2026", "23 novembre 2026". In French the first day of a month is an
 * ordinal, "1er novembre 2026", and no other day is (Guide du rédacteur, Government of Canada, 2.4.2: « le 1er décembre 1996 (et non le 1 décembre 1996) »).
 */
export function dateInWords(date: PlainDate, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === "fr" ? "fr-CA" : "en-CA", { dateStyle: "long", timeZone: "UTC" });
  const time = Date.parse(date);
  if (locale !== "fr" || !date.endsWith("-01")) return format.format(time);
  return format
    .formatToParts(time)
    .map(({ type, value }) => (type === "day" ? `${value}er` : value))
    .join("");
}

/** How far a date is from today: "in 3 weeks", "il y a 2 jours". */
export function distanceInWords(date: PlainDate, today: PlainDate, locale: Locale): string {
  const days = diffDays(recordOf(today), recordOf(date));
  const format = new Intl.RelativeTimeFormat(locale === "fr" ? "fr-CA" : "en-CA", { numeric: "auto" });
  const size = Math.abs(days);
  if (size < 14) return format.format(days, "day");
  if (size < 60) return format.format(Math.round(days / 7), "week");
  if (size < 730) return format.format(Math.round(days / 30.44), "month");
  return format.format(Math.round(days / 365.25), "year");
}
