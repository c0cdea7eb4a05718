import { describe, expect, it } from "vitest";
import { type PlainDate, parseDate } from "./dates";
import { highestLoad, type Load, latest, millionthsOf } from "./load";

function date(text: string): PlainDate {
  const day = parseDate(text);
  if (day === undefined) throw new Error(`not a date: ${text}`);
  return day;
}

function load(first: string, last: string, fte: number): Load {
  return { first: date(first), last: date(last), millionths: millionthsOf(fte) };
}

describe("the highest load", () => {
  it("counts the first and the last day", () => {
    const touching = [load("2027-01-01", "2027-01-31", 0.6), load("2027-01-31", "2027-02-28", 0.5)];
    expect(highestLoad(touching, [])).toEqual({ first: "2027-01-31", last: "2027-01-31", hundredths: 110 });
    const apart = [load("2027-01-01", "2027-01-30", 0.6), load("2027-01-31", "2027-02-28", 0.5)];
    expect(highestLoad(apart, [])).toEqual({ first: "2027-01-01", last: "2027-01-30", hundredths: 60 });
  });

  it("is one stretch of days where one load takes the place of another", () => {
    const own = [load("2027-01-01", "2027-01-31", 0.6), load("2027-02-01", "2027-02-28", 0.6)];
    expect(highestLoad(own, [])).toEqual({ first: "2027-01-01", last: "2027-02-28", hundredths: 60 });
  });

  it("adds tenths exactly and rounds to hundredths", () => {
    const tenths = Array.from({ length: 10 }, () => load("2027-01-01", "2027-01-31", 0.1));
    expect(highestLoad(tenths, [])?.hundredths).toBe(100);
    const thirds = Array.from({ length: 3 }, () => load("2027-01-01", "2027-01-31", 0.333));
    expect(highestLoad(thirds, [])?.hundredths).toBe(100);
  });

  it("looks only at days on which a load of its own counts", () => {
    const others = [load("2027-01-01", "2027-01-31", 2), load("2027-02-01", "2027-12-31", 0.5)];
    expect(highestLoad([load("2027-02-01", "2027-02-03", 0.1)], others)).toEqual({
      first: "2027-02-01",
      last: "2027-02-03",
      hundredths: 60,
    });
    expect(highestLoad([], others)).toBeUndefined();
  });

  it("goes on without end where nothing ends", () => {
    const own = [{ ...load("2027-01-01", "2027-01-01", 1), last: latest }];
    expect(highestLoad(own, [])).toEqual({ first: "2027-01-01", last: latest, hundredths: 100 });
  });
});
