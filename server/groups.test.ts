import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endsInCommon, flatMapKept, groupsOf } from "./groups";

interface Item {
  readonly number: number;
}

let made = 0;
const items = (count: number): Item[] => Array.from({ length: count }, () => ({ number: made++ }));

/** Some items somewhere in a list are replaced by new ones, as an edit does it. */
const edit = fc.record({ at: fc.nat(), gone: fc.nat(3), come: fc.oneof(fc.nat(3), fc.constant(90)) });

function edited(list: readonly Item[], { at, gone, come }: { at: number; gone: number; come: number }): Item[] {
  return list.toSpliced(at % (list.length + 1), gone, ...items(come));
}

describe("groups of a list", () => {
  it("are the list, in its order, however it was edited before", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.array(edit, { maxLength: 30 }), (count, edits) => {
        let list = items(count);
        for (const next of edits) {
          list = edited(list, next);
          expect(groupsOf(list).flat()).toEqual(list);
          expect(groupsOf(list).every(({ length }) => length > 0 && length <= 32)).toBe(true);
        }
      }),
      { seed: 20261126, numRuns: 200 },
    );
  });

  it("stay the same objects but for what an edit touched", () => {
    let list = items(1000);
    for (const at of [0, 500, 501, 999, 0, 320, 319]) {
      const before = new Set(groupsOf(list));
      list = list.with(at, { number: made++ });
      const fresh = groupsOf(list).filter((group) => !before.has(group));
      expect(fresh.length).toBeGreaterThan(0);
      // A group of few takes in its neighbour.
      expect(fresh.length).toBeLessThanOrEqual(2);
    }
  });

  it("stay few when a list grows at one place", () => {
    let list = items(100);
    for (let count = 0; count < 300; count++) {
      list = list.toSpliced(50, 0, ...items(1));
      groupsOf(list);
    }
    expect(groupsOf(list).length).toBeLessThan(2 * (list.length / 16));
  });

  it("give what their items give, and ask no item twice", () => {
    const asked: number[] = [];
    const twice = flatMapKept(({ number }: Item) => {
      asked.push(number);
      return [number, number];
    });
    const list = items(200);
    twice(list);
    asked.length = 0;
    const next = list.with(100, { number: -1 });
    expect(twice(next)).toEqual(next.flatMap(({ number }) => [number, number]));
    expect(asked.length).toBeLessThanOrEqual(32);
  });
});

describe("what two lists have in common at their ends", () => {
  it("is found from both ends", () => {
    const list = items(10);
    expect(endsInCommon(list, list)).toEqual([10, 0]);
    expect(endsInCommon(list, list.toSpliced(3, 2))).toEqual([3, 5]);
    expect(endsInCommon(list, list.toSpliced(3, 0, ...items(2)))).toEqual([3, 7]);
    expect(endsInCommon(list, [])).toEqual([0, 0]);
    expect(endsInCommon(list, items(10))).toEqual([0, 0]);
  });
});
