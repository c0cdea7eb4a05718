import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StepCounter, steepest } from "./steps";

function linear(length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum += at;
  return sum;
}

function quadratic(length: number): number {
  let pairs = 0;
  for (let first = 0; first < length; first++) {
    for (let second = first; second < length; second++) if ((first + second) % 3 === 0) pairs++;
  }
  return pairs;
}

/** A quadratic one that is hidden in callbacks. */
function inCallbacks(length: number): number {
  const numbers = Array.from({ length }, (_, index) => index);
  return numbers.filter((one) => numbers.some((other) => other === one + length)).length;
}

describe("counting steps", () => {
  const counter = new StepCounter((url) => url.endsWith("steps.test.ts"));
  beforeAll(() => counter.start());
  afterAll(() => counter.stop());

  const steep = (task: (length: number) => unknown) => {
    const [small, large] = [100, 800].map((length) => counter.count(() => task(length)));
    return steepest(small ?? new Map(), large ?? new Map(), 8 ** 1.5, 100);
  };

  it("gives the same number each time", () => {
    const counts = Array.from({ length: 5 }, () => [...counter.count(() => quadratic(300))]);
    expect(counts[0]?.[0]?.[1]).toBeGreaterThan(300 * 150);
    for (const count of counts) expect(count).toEqual(counts[0]);
  });

  it("finds what grows with the square, and names it", () => {
    expect(steep(linear)).toEqual([]);
    expect(steep(quadratic).map(({ name }) => name)).toEqual([expect.stringMatching(/steps\.test\.ts quadratic \d+$/)]);
    expect(steep(inCallbacks)).toHaveLength(1);
  });
});
