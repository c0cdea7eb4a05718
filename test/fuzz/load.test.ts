/** How much time is planned for somebody, held against a slow count. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter, type PlainDate } from "../../server/model/dates";
import { highestLoad, type Load, millionthsOf, type Peak } from "../../server/model/load";
import { fuzzTimeout, holds } from "../support/property";

/** Every day of three months around the end of a February that has 29 days. */
const days: PlainDate[] = ["2028-01-20" as PlainDate];
while (days.length < 90) days.push(dayAfter(days.at(-1) as PlainDate) as PlainDate);

/** The same, counted on each day by itself and with ordinary sums. */
function counted(own: readonly Load[], others: readonly Load[]): Peak | undefined {
  const fits = (item: Load, day: PlainDate) => item.first <= day && day <= item.last;
  const sums = days.map((day) => {
    if (!own.some((item) => fits(item, day))) return undefined;
    const fte = [...own, ...others].filter((item) => fits(item, day)).map(({ millionths }) => millionths / 1_000_000);
    return Math.round(fte.reduce((sum, item) => sum + item, 0) * 100);
  });
  const highest = Math.max(...sums.map((sum) => sum ?? -1));
  const from = sums.indexOf(highest);
  if (highest < 0) return undefined;
  let to = from;
  while (sums[to + 1] === highest) to++;
  return { first: days[from] as PlainDate, last: days[to] as PlainDate, hundredths: highest };
}

const day = fc.nat({ max: days.length - 1 });
const some = fc.array(
  fc.record({ from: day, to: day, fte: fc.integer({ min: 1, max: 120 }) }).map(
    ({ from, to, fte }): Load => ({
      first: days[from] as PlainDate,
      last: days[to] as PlainDate,
      millionths: millionthsOf(fte / 100),
    }),
  ),
  { maxLength: 8 },
);

describe("the highest load", () => {
  it("is that of a count of every day by itself", { timeout: fuzzTimeout }, async () => {
    await holds("load", 3000, [some, some], (own, others) => {
      expect(highestLoad(own, others)).toEqual(counted(own, others));
    });
  });
});
