import { describe, expect, it } from "vitest";
import { guess } from "./guess";

const keys = ["title", "owner", "initiatives", "dataOwnership", "licenses", "it", "vacancies"];

describe("guess", () => {
  it.each([
    ["titel", "title"],
    ["Owner", "owner"],
    ["data-ownership", "dataOwnership"],
    ["data_ownership", "dataOwnership"],
    ["licences", "licenses"],
    ["initiative", "initiatives"],
    ["vac", "vacancies"],
    ["vacancés", "vacancies"],
  ])("takes %s for %s", (written, meant) => {
    expect(guess(written, keys)).toBe(meant);
  });

  it.each(["", "zz", "at", "budget", "__proto__", "🙂", "日本"])(
    "finds nothing for %s rather than something silly",
    (written) => {
      expect(guess(written, keys)).toBeUndefined();
    },
  );

  it("never proposes the word itself", () => {
    expect(guess("owner", ["owner"])).toBeUndefined();
  });

  it("takes the nearer of two", () => {
    expect(guess("procurment", ["procurements", "procurement"])).toBe("procurement");
  });
});
