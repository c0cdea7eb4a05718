/** What the schemas say to people is complete, in both languages, and keeps to the conventions. */
import { describe, expect, it } from "vitest";
import { builtInMatrix } from "../../server/matrix/built-in.generated";
import { type Definition, definitionsAt, type SchemaPath, words } from "../../server/matrix/navigate";
import { deriveSchemas } from "../../server/matrix/schema/derive";
import type { JsonSchema } from "../../server/matrix/schema/json-schema";
import { kinds } from "../../server/matrix/schema/kinds";

const schemas = deriveSchemas(builtInMatrix);

/** Every place of a kind, by the path of an example: `*` for a key of the author's choice, 0 for an item. */
function places(schema: JsonSchema): (readonly [path: string, Definition, SchemaPath])[] {
  const found: (readonly [string, Definition, SchemaPath])[] = [];
  const visit = (path: SchemaPath) => {
    const definition = definitionsAt(schema, path);
    found.push([path.join("/"), definition, path]);
    expect(path.length, `${path.join("/")} does not end`).toBeLessThan(15);
    for (const key of Object.keys(definition.properties)) visit([...path, key]);
    if (definition.anyKey) visit([...path, "*"]);
    if (definition.forms.includes("list")) visit([...path, 0]);
  };
  visit([]);
  return found;
}

const allWords =
  /\b(schema|oneOf|anyOf|null|node|token|mapping|scalar|property|properties|enum|array|object|string|parse|boolean|schéma|propriété|tableau de valeurs|chaîne|booléen)\b/i;

describe.each(kinds)("%s", (kind) => {
  const all = places(schemas[kind]);

  it("says what every key is, in both languages", () => {
    for (const [path, definition] of all) {
      const last = path.split("/").at(-1);
      if (last === "*" || last === "0") continue;
      expect(definition.title, path).toMatch(/^\p{Lu}/u);
      expect(definition.description, path).toMatch(/^\P{Ll}.*[.)]$/u);
      expect(definition.annotation.fr?.title, path).toMatch(/^\p{Lu}/u);
      expect(definition.annotation.fr?.description, path).toMatch(/^\P{Ll}.*[.)]$/u);
    }
  });

  it("says what every listed value means, in both languages", () => {
    for (const [path, { values, annotation }] of all) {
      for (const value of values) {
        expect(annotation.values?.[value]?.en, `${path}: ${value}`).toMatch(/\w/);
        expect(annotation.values?.[value]?.fr, `${path}: ${value}`).toMatch(/^[^'"]*\w[^'"]*$/);
      }
    }
  });

  it("uses no technical words and writes French as French is written", () => {
    for (const [path, definition] of all) {
      const french = words(definition, "fr");
      const english = words(definition, "en");
      const spoken = [english, french].flatMap(({ title, description }) => [title, description]);
      for (const text of spoken) expect(text, path).not.toMatch(allWords);
      // What stands in the file is written as it is there.
      for (const text of [french.title, french.description].map((said) => said?.replace(/`[^`]*`/g, ""))) {
        expect(text, path).not.toMatch(/'|"|[^\u00a0]»|«[^\u00a0]|[^\u00a0] :|[A-Za-zé]:/u);
      }
    }
  });

  it("recommends only keys that exist", () => {
    for (const [path, { properties, annotation, anyKey }] of all) {
      for (const key of annotation.recommended ?? []) {
        expect(Object.keys(properties).includes(key) || anyKey, `${path}: ${key}`).toBe(true);
      }
    }
  });

  it("offers only blocks with keys that exist", () => {
    for (const [path, { snippets, properties }] of all) {
      for (const { body } of snippets) {
        for (const key of Object.keys(body as object)) expect(Object.keys(properties), path).toContain(key);
      }
    }
  });
});

describe("the conventions", () => {
  it.each([...kinds, "ospo"] as const)("%s has no anyOf and no oneOf, and only known keywords", (name) => {
    const keywords = new Set<string>();
    const visit = (schema: JsonSchema | true) => {
      if (schema === true) return;
      for (const keyword of Object.keys(schema)) keywords.add(keyword);
      const { properties, patternProperties, $defs, items, additionalProperties, propertyNames, allOf, then } = schema;
      for (const map of [properties, patternProperties, $defs]) Object.values(map ?? {}).forEach(visit);
      for (const inner of [items, propertyNames, schema.if, then, ...(allOf ?? [])]) if (inner) visit(inner);
      if (typeof additionalProperties === "object") visit(additionalProperties);
    };
    visit(schemas[name]);
    const known =
      "$schema $id $ref $defs title description type const enum pattern minLength minimum maximum properties patternProperties additionalProperties propertyNames required items if then allOf defaultSnippets x-ospo";
    expect([...keywords].filter((keyword) => !known.split(" ").includes(keyword))).toEqual([]);
  });

  it.each(kinds)("%s allows keys of the author's own wherever keys are limited", (kind) => {
    for (const [path, definition, steps] of places(schemas[kind])) {
      if (!definition.forms.includes("map")) continue;
      expect(definitionsAt(schemas[kind], [...steps, "x-own"]).known, path).toBe(true);
    }
  });
});

describe("the format's lists", () => {
  const valuesAt = (kind: (typeof kinds)[number], ...path: SchemaPath) => definitionsAt(schemas[kind], path).values;

  it("has the 32 kinds of clause", () => {
    const groups = [
      "consideration intake evaluation support forking",
      "procurement data-ownership code-ownership exit modular-contracting pooled-purchasing total-cost",
      "contribution release licensing openness-level collaboration",
      "privacy secrets security vulnerability-disclosure code-review sbom",
      "training conduct identity community",
      "accessibility official-languages inventory maintenance end-of-life",
    ];
    expect(valuesAt("policy", "clauses", "c", "kind")).toEqual(groups.join(" ").split(" "));
    expect(valuesAt("policy", "clauses", "c", "kind")).toHaveLength(32);
  });

  it("has the reasons of exceptions, the statuses and the functions", () => {
    const reasons =
      "law national-security privacy civil-liberties system-security mission cio-decision third-party-rights unreleased-policy fraud-detection customer-owned other";
    expect(valuesAt("policy", "exceptions", "e", "reason", 0)).toEqual(reasons.split(" "));
    expect(valuesAt("charter", "status")).toEqual(["draft", "in-review", "approved", "superseded", "retired"]);
    expect(Object.keys(definitionsAt(schemas.charter, ["functions"]).properties)).toEqual([
      "collaborations",
      "legal-compliance",
      "strategy",
      "launching-projects",
      "training",
      "employee-guidance",
    ]);
  });

  it("has the common header in every kind but the settings", () => {
    const header =
      "id title description owner status version effective expires languages approvals revisions review contact matrix organization".split(
        " ",
      );
    for (const kind of kinds) {
      const keys = Object.keys(definitionsAt(schemas[kind], []).properties);
      if (kind === "config")
        expect(keys).toEqual(["ospo", "matrix", "language", "files", "exclude", "rules", "overrides"]);
      else expect(keys).toEqual(expect.arrayContaining(header));
    }
  });
});
