/** Comparing large plain data quickly: a matcher walks through it only when there is a difference to show. */
import { expect } from "vitest";

/** Holds that two pieces of plain data are alike. */
export function expectSame(found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found).toEqual(expected);
}
