import { describe, expect, it } from "vitest";
import { builtInMatrix } from "../../server/matrix/built-in.generated";
import { when } from "../../server/matrix/schema/build";
import { deriveSchemas } from "../../server/matrix/schema/derive";
import type { JsonSchema } from "../../server/matrix/schema/json-schema";
import { grammar } from "./grammar";
import { grammarWords } from "./words";

const words = grammarWords(builtInMatrix, Object.values(deriveSchemas(builtInMatrix)));

describe("the words of the grammar", () => {
  it("are the roles and phases of the matrix", () => {
    expect(words.roles).toEqual([...builtInMatrix.roles.keys()]);
    expect(words.phases).toEqual([...builtInMatrix.phases.keys()]);
  });

  it("are read off the schemas: behind references, in forms, in lists, in nested maps", () => {
    const schema: JsonSchema = {
      $defs: {
        loop: { allOf: [{ $ref: "#/$defs/loop" }, { enum: ["inside"] }] },
        party: { type: "string", "x-ospo": { refers: ["party", "role"] } },
        entry: { type: "object", properties: { kind: { $ref: "#/$defs/loop" } } },
      },
      properties: {
        by: {
          type: ["string", "array"],
          allOf: [when({ type: "array" }, { items: { $ref: "#/$defs/party" } })],
        },
        appliesIn: { type: "array", items: { type: "string", "x-ospo": { refers: ["phase"] } } },
        size: { enum: ["small", "large"] },
        map: { type: "object", properties: { status: { enum: ["open"] } } },
      },
    };
    const found = grammarWords(builtInMatrix, [schema]);
    expect(found.roleKeys).toEqual(["by"]);
    expect(found.phaseKeys).toEqual(["appliesIn"]);
    expect(Object.fromEntries(found.valuesByKey)).toEqual({
      size: ["small", "large"],
      status: ["open"],
      kind: ["inside"],
    });
  });

  it("have the levels, statuses and clause kinds of the format", () => {
    expect(words.valuesByKey.get("level")).toEqual(expect.arrayContaining(["must", "should", "may"]));
    expect(words.valuesByKey.get("status")).toEqual(expect.arrayContaining(["in-review", "planned", "done"]));
    expect(words.valuesByKey.get("kind")).toEqual(expect.arrayContaining(["data-ownership", "end-of-life", "peer"]));
    expect(words.roleKeys).toEqual(expect.arrayContaining(["responsible", "role", "approver"]));
  });

  it("change the grammar when the matrix changes", () => {
    const other = { ...words, roles: ["data-steward"] };
    expect(JSON.stringify(grammar(other))).toContain("data-steward");
    expect(JSON.stringify(grammar(words))).not.toContain("data-steward");
  });
});
