/** Dates and durations of the format, computed with Temporal. */
import { Temporal } from "temporal-polyfill";
import type { SyntaxNode } from "../document/tree";
import { type Located, readString } from "./values";

export type PlainDate = Temporal.PlainDate;
export type Duration = Temporal.Duration;

const fullDate = /^\d{4}-\d{2}-\d{2}$/;

/** A full day `YYYY-MM-DD`, or undefined when the text is none (2026-02-30 is none). */
export function parseDate(text: string): PlainDate | undefined {
  if (!fullDate.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

/** An ISO 8601 duration such as `P6M`, or undefined. */
export function parseDuration(text: string): Duration | undefined {
  try {
    return text.startsWith("P") ? Temporal.Duration.from(text) : undefined;
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
export function addDuration(start: PlainDate, period: Duration): PlainDate {
  return start.add(period);
}

/** Negative when `a` is earlier, positive when it is later, 0 on the same day. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return Temporal.PlainDate.compare(a, b);
}
