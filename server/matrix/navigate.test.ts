import { describe, expect, it } from "vitest";
import { builtInMatrix } from "./built-in.generated";
import { definitionsAt, words } from "./navigate";
import { deriveSchemas } from "./schema/derive";

const schemas = deriveSchemas(builtInMatrix);
const plan = schemas["staffing-plan"];
const discovery = ["initiatives", "parking", "phases", "discovery"];
const officer = [...discovery, "roles", "product-owner"];

describe("definitionsAt", () => {
  it("gives the keys of a document, required and recommended", () => {
    const { properties, part, forms, known } = definitionsAt(plan, []);
    expect({ part, forms, known }).toEqual({ part: "document", forms: ["map"], known: true });
    expect(Object.keys(properties).slice(0, 3)).toEqual(["ospo", "id", "title"]);
    expect(properties.title).toMatchObject({ required: true, recommended: false, forms: ["text", "map"] });
    expect(properties.owner).toMatchObject({ required: false, recommended: true, forms: ["text"] });
    expect(properties.owner?.annotation).toMatchObject({ refers: ["party", "role", "policy-role"], nameAllowed: true });
  });

  it("knows maps keyed by ids", () => {
    const initiatives = definitionsAt(plan, ["initiatives"]);
    expect(initiatives).toMatchObject({ anyKey: true, properties: {}, annotation: { defines: "initiative" } });
    expect(definitionsAt(plan, ["initiatives", "any"])).toMatchObject({ part: "initiative", title: "Initiative" });
    expect(definitionsAt(plan, []).anyKey).toBe(false);
  });

  it("joins what all phases share with what one of them requires", () => {
    const phase = definitionsAt(plan, discovery);
    expect(phase).toMatchObject({ part: "phase", title: "Discovery" });
    expect(Object.keys(phase.properties)).toEqual(["start", "end", "status", "roles"]);
    expect(phase.properties.roles?.required).toBe(true);
    const { properties, annotation } = definitionsAt(plan, [...discovery, "roles"]);
    expect(annotation.refers).toEqual(["role"]);
    expect(Object.keys(properties)).toEqual([...builtInMatrix.roles.keys()]);
    expect(Object.keys(properties).filter((role) => properties[role]?.required)).toEqual([
      "policy-lead",
      "product-owner",
      "it-specialist",
      "end-user-specialist",
    ]);
  });

  it("gives all forms of a place together, or the one that is written", () => {
    const all = definitionsAt(plan, officer);
    expect(all).toMatchObject({ title: "Product Owner", forms: ["text", "map", "list"], part: "assignment" });
    expect(all.annotation.refers).toEqual(["party"]);
    expect(Object.keys(all.properties)).toContain("deputy");
    const text = definitionsAt(plan, officer, () => "value");
    expect(text.properties).toEqual({});
    expect(text.annotation.refers).toEqual(["party"]);
    const map = definitionsAt(plan, officer, () => "map");
    expect(Object.keys(map.properties)).toContain("deputy");
    expect(map.annotation.refers).toBeUndefined();
  });

  it("steps through lists, and through lists of maps", () => {
    expect(definitionsAt(plan, [...officer, 0]).annotation.refers).toEqual(["party"]);
    expect(definitionsAt(plan, [...officer, 0, "fte"]).annotation.value).toBe("fte");
    expect(definitionsAt(plan, [...officer, "who", 1]).annotation.refers).toEqual(["party"]);
    expect(definitionsAt(schemas.policy, ["approvals", 0, "date"]).annotation.value).toBe("loose-date");
    expect(definitionsAt(schemas.policy, ["clauses", "a", "measure", 0, "within"]).annotation.value).toBe("duration");
    expect(definitionsAt(schemas.policy, ["clauses", "a", "measure", "within"]).annotation.value).toBe("duration");
  });

  it("tells texts from lines, and languages of a text", () => {
    expect(definitionsAt(schemas.policy, ["purpose"])).toMatchObject({ forms: ["text", "map"], anyKey: true });
    expect(definitionsAt(schemas.policy, ["purpose", "fr"])).toMatchObject({
      forms: ["text"],
      annotation: { value: "text" },
    });
    expect(definitionsAt(schemas.policy, ["extends"]).forms).toEqual(["text"]);
  });

  it("gives the values of a choice, also where it is one form of several", () => {
    expect(definitionsAt(schemas.charter, ["functions", "strategy"]).values).toEqual(["lead", "support", "none"]);
    expect(definitionsAt(schemas.charter, ["functions", "strategy"]).annotation.values?.lead?.fr).toMatch(/bureau/);
    expect(definitionsAt(plan, ["ospo"]).values).toEqual(["staffing-plan/v1"]);
  });

  it("has blocks for parts where one is useful", () => {
    expect(definitionsAt(plan, discovery).snippets[0]?.body).toMatchObject({ roles: { "product-owner": "$3" } });
    expect(definitionsAt(schemas.policy, ["clauses", "new"]).snippets[0]?.body).toMatchObject({ level: "must" });
  });

  it.each([
    ["an unknown key", ["nonsense"]],
    ["a key below an unknown one", ["nonsense", "x"]],
    ["a key below a value", ["id", "x"]],
    ["an item of a map", ["initiatives", 0]],
    ["a name that every map inherits", ["constructor"]],
    ["the prototype", ["__proto__", "polluted"]],
  ])("knows nothing of %s", (_what, path) => {
    expect(definitionsAt(plan, path)).toMatchObject({ known: false, forms: [], properties: {}, anyKey: false });
  });

  it("lets anything stand under a key of the author's own", () => {
    for (const path of [["x-ours"], ["x-ours", "deep", 0], [...discovery, "x-ours"]]) {
      expect(definitionsAt(plan, path).known).toBe(true);
    }
  });
});

describe("words", () => {
  it("speaks both languages", () => {
    const role = definitionsAt(plan, officer);
    expect(words(role, "en").title).toBe("Product Owner");
    expect(words(role, "fr")).toEqual({
      title: "Responsable de produits",
      description: expect.stringMatching(/^Décide/),
    });
  });

  it("falls back to English, and to nothing", () => {
    expect(words({ title: "Title", annotation: {} }, "fr")).toEqual({ title: "Title", description: "" });
    expect(words({ title: "Title", annotation: { fr: { title: "" } } }, "fr").title).toBe("Title");
    expect(words(definitionsAt(plan, ["owner"]), "de").title).toBe("Owner");
  });
});
