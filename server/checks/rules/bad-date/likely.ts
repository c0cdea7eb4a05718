/** Which of two days is more likely meant, by what the file says elsewhere. */
import { lineSearch } from "../../../document/search";
import { nodeAt, type Path, valueAt } from "../../../document/tree";
import { readString } from "../../../model/values";
import type { CheckContext } from "../../context";
import { documentLanguages } from "../../languages";
import { type Reading, readSpokenDate } from "./spoken";

export type TwoDays = Extract<Reading, { readonly kind: "two-days" }>;

/** Keys of one map of which the first has the earlier day. */
const inOrder: readonly (readonly [earlier: string, later: string])[] = [
  ["start", "end"],
  ["effective", "expires"],
];

/**
 * Puts the more likely day first and says why: by the date of the same map before or after which it must lie, by the
 * other dates of the file that can be read in one way only, by the language. English decides nothing: both are usual.
 *
 * @param reading as it is read, that with the day first first
 */
export function ranked(context: CheckContext, path: Path, reading: TwoDays): TwoDays {
  const { one, other } = reading;
  const fits = [one, other].filter((date) => isInOrder(context, path, date));
  if (fits.length === 1) return fits[0] === one ? { ...reading, because: "order" } : monthFirst(reading, "order");
  const others = usualOrder(context);
  if (others === "day") return { ...reading, because: "day-first" };
  if (others === "month") return monthFirst(reading, "month-first");
  const languages = documentLanguages(context);
  return languages[0] === "fr" && languages.length === 1 ? { ...reading, because: "language" } : reading;
}

function monthFirst({ kind, one, other }: TwoDays, because: TwoDays["because"] & string): TwoDays {
  return { kind, one: other, other: one, because };
}

/** False for a day that lies on the wrong side of its neighbour, however that one is read. */
function isInOrder({ document }: CheckContext, path: Path, date: string): boolean {
  const around = nodeAt(document.root, path.slice(0, -1));
  const mayBe = (key: string, fits: (day: string) => boolean) => {
    const days = daysOf(readString(valueAt(around, key))?.value ?? "");
    return days.length === 0 || days.some(fits);
  };
  return inOrder.every(([earlier, later]) => {
    if (path.at(-1) === earlier) return mayBe(later, (day) => day >= date);
    return path.at(-1) !== later || mayBe(earlier, (day) => day <= date);
  });
}

/** The days that a date can mean; none for what is no date. */
function daysOf(written: string): readonly string[] {
  const reading = readSpokenDate(written, false);
  if (reading.kind === "date") return [reading.date];
  return reading.kind === "two-days" ? [reading.one, reading.other] : [];
}

const linesWithDates = lineSearch(/\b\d{1,2}([-/. ])\d{1,2}\1\d{4}\b/);

/** What stands first in most of the dates of the file that can mean one day only; undefined where that is even. */
function usualOrder({ document }: CheckContext): "day" | "month" | undefined {
  let days = 0;
  let months = 0;
  for (const { text } of document.search(linesWithDates)) {
    for (const [written, first, , second] of text.matchAll(/\b(\d{1,2})([-/. ])(\d{1,2})\2\d{4}\b/g)) {
      if (readSpokenDate(written, false).kind !== "date" || first === second) continue;
      if (Number(first) > 12) days++;
      else if (Number(second) > 12) months++;
    }
  }
  return days === months ? undefined : days > months ? "day" : "month";
}
