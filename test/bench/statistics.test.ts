import { describe, expect, it } from "vitest";
import { median, quantile, summarize } from "./statistics";

describe("statistics", () => {
  it("takes the middle value, or the mean of two", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 9, 2])).toBe(3);
  });

  it("takes quantiles by the nearest rank", () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(quantile(values, 0.95)).toBe(95);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it("leaves the given values as they are", () => {
    const values = [3, 1, 2];
    expect(summarize(values)).toEqual({ median: 2, p95: 3, n: 3 });
    expect(values).toEqual([3, 1, 2]);
  });
});
