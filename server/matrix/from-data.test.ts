import { describe, expect, it } from "vitest";
import { matrixFromData } from "./from-data";
import { isRequired, requiredRoles } from "./model";

const raci = {
  ospo: "role-matrix/v1",
  id: "our-raci",
  title: { en: "Our RACI", fr: "Notre RACI" },
  rows: { title: { en: "Activity", fr: "Activité" } },
  levels: {
    R: { title: "Responsible", required: true },
    A: { title: "Accountable", required: true, exactlyOne: true },
    C: { title: "Consulted" },
  },
  phases: { buy: { title: "Buy", like: "procurement" }, run: { title: "Run" } },
  roles: {
    boss: { title: "Boss", involvement: { buy: ["A", "R"], run: "C" } },
    buyer: {
      title: "Buyer",
      external: true,
      competencies: ["tenders"],
      like: "procurement-specialist",
      involvement: { buy: { level: "R", fte: 0.5, note: "Half a week" } },
    },
  },
};

describe("matrixFromData", () => {
  it("reads all three forms of a cell", () => {
    const matrix = matrixFromData(raci);
    expect(matrix.roles.get("boss")?.involvement.get("buy")).toEqual({ levels: ["A", "R"] });
    expect(matrix.roles.get("boss")?.involvement.get("run")).toEqual({ levels: ["C"] });
    expect(matrix.roles.get("buyer")?.involvement.get("buy")).toEqual({ levels: ["R"], fte: 0.5, note: "Half a week" });
  });

  it("reads levels, correspondences and the word for rows", () => {
    const matrix = matrixFromData(raci);
    expect(matrix.levels.get("A")).toEqual({
      id: "A",
      title: "Accountable",
      required: true,
      aliases: [],
      exactlyOne: true,
    });
    expect(matrix.phases.get("buy")?.like).toBe("procurement");
    expect(matrix.roles.get("buyer")).toMatchObject({ external: true, competencies: ["tenders"] });
    expect(matrix.rowWord).toEqual({ en: "Activity", fr: "Activité" });
    expect(requiredRoles(matrix, "buy").map((role) => role.id)).toEqual(["boss", "buyer"]);
    expect(isRequired(matrix, "boss", "run")).toBe(false);
  });

  it.each([undefined, null, "x", 7, [], {}])("makes an empty matrix of %j", (data) => {
    const matrix = matrixFromData(data, "unnamed");
    expect(matrix.id).toBe("unnamed");
    expect(matrix.roles.size + matrix.phases.size).toBe(0);
  });

  it("reads what is there of a matrix that is half written", () => {
    const matrix = matrixFromData({
      levels: "soon",
      phases: { one: null, two: { title: 2 } },
      roles: { a: null, b: { involvement: { one: null, two: 3, three: {}, four: ["x", null] } }, c: ["?"] },
    });
    expect([...matrix.phases.values()]).toEqual([
      { id: "one", title: "one" },
      { id: "two", title: "two" },
    ]);
    expect([...matrix.roles.keys()]).toEqual(["a", "b", "c"]);
    expect([...(matrix.roles.get("b")?.involvement ?? [])]).toEqual([["four", { levels: ["x"] }]]);
    expect(matrix.levels.size).toBe(0);
  });

  it("takes `involved` for required when no levels are named", () => {
    const matrix = matrixFromData({ phases: { a: {} }, roles: { b: { involvement: { a: "involved" } } } });
    expect(isRequired(matrix, "b", "a")).toBe(true);
  });

  it("passes over keys of the author's own and a key that is no key", () => {
    const phases = JSON.parse('{"x-note": {}, "__proto__": {"title": "no"}, "a": {}}');
    expect([...matrixFromData({ phases }).phases.keys()]).toEqual(["a"]);
  });
});
