import { describe, expect, it } from "vitest";
import { readSpokenDate } from "./spoken";

describe("readSpokenDate", () => {
  it.each([
    ["2026/11/23", "2026-11-23"],
    ["2026.11.23", "2026-11-23"],
    ["2026-3-5", "2026-03-05"],
    ["20261123", "2026-11-23"],
    ["2026-11-23T10:00:00Z", "2026-11-23"],
    ["2026-11-23 10:00", "2026-11-23"],
    ["23 novembre 2026", "2026-11-23"],
    ["1er août 2026", "2026-08-01"],
    ["le 1er février 2027", "2027-02-01"],
    ["lundi 23 novembre 2026", "2026-11-23"],
    ["Nov 23, 2026", "2026-11-23"],
    ["November 23rd, 2026", "2026-11-23"],
    ["23 Nov. 2026", "2026-11-23"],
    ["Monday, 23 November 2026", "2026-11-23"],
    ["23-Nov-2026", "2026-11-23"],
    ["23/11/2026", "2026-11-23"],
    ["11/23/2026", "2026-11-23"],
    ["05/05/2026", "2026-05-05"],
  ])("reads %s as %s", (written, date) => {
    expect(readSpokenDate(written, false)).toEqual({ kind: "date", date });
  });

  it("does not choose between two days", () => {
    expect(readSpokenDate("03/04/2026", false)).toEqual({ kind: "two-days", one: "2026-04-03", other: "2026-03-04" });
  });

  it.each(["2026-02-30", "2027-02-29", "31/04/2026", "April 31, 2026", "2026-13-01"])("finds no day %s", (written) => {
    expect(readSpokenDate(written, false)).toEqual({ kind: "no-such-day" });
  });

  it("takes a month only where one may stand", () => {
    expect(readSpokenDate("novembre 2015", true)).toEqual({ kind: "date", date: "2015-11" });
    expect(readSpokenDate("2015/11", true)).toEqual({ kind: "date", date: "2015-11" });
    expect(readSpokenDate("2015-11", false)).toEqual({ kind: "month" });
  });

  it.each(["", "soon", "2026", "Q3 2026", "23/11/26", "12 12 12", "mardi"])("reads nothing from %j", (written) => {
    expect(readSpokenDate(written, false)).toEqual({ kind: "none" });
  });
});
