import { describe, expect, it } from "vitest";
import { readSpokenDuration } from "./spoken";

describe("readSpokenDuration", () => {
  it.each([
    ["6 months", "P6M"],
    ["6 mois", "P6M"],
    ["6\u00a0mois", "P6M"],
    ["1 an", "P1Y"],
    ["un an", "P1Y"],
    ["a year", "P1Y"],
    ["2 années", "P2Y"],
    ["10 days", "P10D"],
    ["10 jours", "P10D"],
    ["ten days", "P10D"],
    ["2 weeks", "P2W"],
    ["24 hours", "PT24H"],
    ["one quarter", "P3M"],
    ["1 an et 6 mois", "P1Y6M"],
    ["6 months and 1 year", "P1Y6M"],
    ["tous les 3 mois", "P3M"],
    ["every year", "P1Y"],
    ["Yearly", "P1Y"],
    ["trimestriel", "P3M"],
    ["p6m", "P6M"],
    ["P 6 M", "P6M"],
  ])("reads %s as %s", (written, iso) => {
    expect(readSpokenDuration(written)).toBe(iso);
  });

  it.each([
    "",
    "6",
    "soon",
    "P6M",
    "6m",
    "0 days",
    "6 moons",
    "1 month and 2 months",
    "constructor days",
    "mois et",
    "3 and 4",
  ])("does not guess at %j", (written) => {
    expect(readSpokenDuration(written)).toBeUndefined();
  });
});
