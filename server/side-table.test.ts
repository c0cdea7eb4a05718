import { expect, it } from "vitest";
import { keep } from "./keep";
import { SideTable } from "./side-table";

it("gives for each key what was set last", () => {
  const table = new SideTable<object, string>();
  const [list, object] = [[1, 2], { kind: "map" }];
  expect(table.get(list)).toBeUndefined();
  table.set(list, "a list");
  table.set(object, "an object");
  table.set(list, "the list");
  expect([table.get(list), table.get(object)]).toEqual(["the list", "an object"]);
  table.delete(list);
  table.delete({});
  expect([table.get(list), table.get(object)]).toEqual([undefined, "an object"]);
});

it("does not mix up tables that have the same key", () => {
  const key = {};
  const tables = Array.from({ length: 20 }, () => new SideTable<object, number>());
  for (const [index, table] of tables.entries()) table.set(key, index);
  expect(tables.map((table) => table.get(key))).toEqual(tables.map((_, index) => index));
});

it("leaves no trace that others see", () => {
  const table = new SideTable<object, string>();
  const key = { name: "a", pairs: [1] };
  table.set(key, "kept");
  table.set(key.pairs, "kept");
  expect(key).toStrictEqual({ name: "a", pairs: [1] });
  expect(Reflect.ownKeys(key)).toEqual(["name", "pairs"]);
  expect(JSON.stringify(key)).toBe('{"name":"a","pairs":[1]}');
  // A copy is another thing: what was found out about the first need not hold for it.
  expect(table.get({ ...key })).toBeUndefined();
  expect(table.get(structuredClone(key))).toBeUndefined();
});

it("forgets what tables that came and went left on a key, and never what it is asked for next", () => {
  const key = {};
  const first = new SideTable<object, string>();
  first.set(key, "first");
  for (let count = 0; count < 1000; count++) {
    const table = new SideTable<object, number>();
    table.set(key, count);
    expect(table.get(key)).toBe(count);
  }
  expect(first.get(key)).toBeUndefined();
  let computed = 0;
  const kept = keep(() => ++computed);
  expect([kept(key), kept(key)]).toEqual([1, 1]);
});
