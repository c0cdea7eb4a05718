import { describe, expect, it } from "vitest";
import { compileSchema } from "../../server/checks/structure/compile";
import { matrixFromData } from "../../server/matrix/from-data";
import { definitionsAt } from "../../server/matrix/navigate";
import { deriveSchemas } from "../../server/matrix/schema/derive";
import { kinds } from "../../server/matrix/schema/kinds";

const raci = matrixFromData({
  id: "raci",
  levels: { R: { required: true }, C: {} },
  phases: { buy: { title: { fr: "Acheter" } }, run: { title: "Run" } },
  roles: { boss: { title: "Boss", involvement: { buy: "R", run: "C" } }, helper: { title: "Helper" } },
});

const plan = (phases: unknown) => ({ ospo: "staffing-plan/v1", title: "Plan", initiatives: { a: { phases } } });
const errorsOf = (matrix: typeof raci, data: unknown) =>
  compileSchema(deriveSchemas(matrix)["staffing-plan"])(data)
    .filter((error) => error.keyword !== "if")
    .map((error) => `${error.instancePath} ${error.keyword}`);

describe("deriveSchemas", () => {
  it("takes phases, roles and what is required from an organization's own matrix", () => {
    expect(errorsOf(raci, plan({ buy: { roles: { boss: "x" } }, run: {} }))).toEqual([]);
    expect(errorsOf(raci, plan({ buy: { roles: { helper: "x" } } }))).toEqual([
      "/initiatives/a/phases/buy/roles required",
    ]);
    expect(errorsOf(raci, plan({ discovery: {} }))).toEqual(["/initiatives/a/phases additionalProperties"]);
    expect(errorsOf(raci, plan({ run: { roles: { "policy-lead": "x" } } }))).toEqual([
      "/initiatives/a/phases/run/roles additionalProperties",
    ]);
  });

  it("asks for roles only in phases that require one", () => {
    const phases = ["initiatives", "a", "phases"];
    const schema = deriveSchemas(raci)["staffing-plan"];
    expect(definitionsAt(schema, [...phases, "buy"]).properties.roles?.required).toBe(true);
    expect(definitionsAt(schema, [...phases, "run"]).properties.roles?.required).toBe(false);
  });

  it("names a phase in the one language that it has", () => {
    const { title, annotation } = definitionsAt(deriveSchemas(raci)["staffing-plan"], [
      "initiatives",
      "a",
      "phases",
      "buy",
    ]);
    expect([title, annotation.fr?.title]).toEqual(["Acheter", "Acheter"]);
  });

  it.each([
    ["an empty matrix", {}],
    [
      "ids that are no ids",
      { phases: { "Phase 1": {}, constructor: {} }, roles: { Rôle: { involvement: { "Phase 1": "involved" } } } },
    ],
    [
      "an involvement in a phase that is not there",
      { phases: { a: {} }, roles: { b: { involvement: { z: "involved" } } } },
    ],
  ])("makes schemas that compile in strict mode from %s", (_what, data) => {
    const schemas = deriveSchemas(matrixFromData(data));
    for (const kind of kinds) expect(() => compileSchema(schemas[kind])).not.toThrow();
  });
});
