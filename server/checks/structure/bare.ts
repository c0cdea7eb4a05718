import { when } from "../../matrix/schema/build";
import type { JsonSchema } from "../../matrix/schema/json-schema";

/** A schema without its words and notes, which validate nothing and would only make compiled code larger. */
export function bare(schema: JsonSchema): JsonSchema {
  const { title: _title, description: _description, defaultSnippets: _snippets, "x-ospo": _notes, ...rest } = schema;
  const { properties, patternProperties, $defs, additionalProperties, propertyNames, items, allOf } = rest;
  return {
    ...rest,
    ...(properties && { properties: bareAll(properties) }),
    ...(patternProperties && { patternProperties: bareAll(patternProperties) }),
    ...($defs && { $defs: bareAll($defs) }),
    ...(typeof additionalProperties === "object" && { additionalProperties: bare(additionalProperties) }),
    ...(propertyNames && { propertyNames: bare(propertyNames) }),
    ...(items && { items: bare(items) }),
    ...(rest.if && rest.then && when(bare(rest.if), bare(rest.then))),
    ...(allOf && { allOf: allOf.map(bare) }),
  };
}

function bareAll<T extends JsonSchema | true>(schemas: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, schema === true ? schema : (bare(schema) as T)]),
  );
}
