import type { Annotation } from "../annotations";
import { when } from "./build";
import type { JsonSchema } from "./json-schema";

/**
 * A schema without the words that describe it to people: what checks need, which is half of it. Its notes say what
 * ids mean and where a part begins.
 */
export function withoutWords(schema: JsonSchema): JsonSchema {
  const { title: _title, description: _description, defaultSnippets: _snippets, "x-ospo": notes, ...rest } = schema;
  const { properties, patternProperties, $defs, additionalProperties, propertyNames, items, allOf } = rest;
  return {
    ...rest,
    ...(properties && { properties: all(properties) }),
    ...(patternProperties && { patternProperties: all(patternProperties) }),
    ...($defs && { $defs: all($defs) }),
    ...(typeof additionalProperties === "object" && { additionalProperties: withoutWords(additionalProperties) }),
    ...(propertyNames && { propertyNames: withoutWords(propertyNames) }),
    ...(items && { items: withoutWords(items) }),
    ...(rest.if && rest.then && when(withoutWords(rest.if), withoutWords(rest.then))),
    ...(allOf && { allOf: allOf.map(withoutWords) }),
    ...(notes && notesOf(notes)),
  };
}

function notesOf({ fr: _words, values: _values, example: _example, ...notes }: Annotation): JsonSchema {
  return Object.keys(notes).length === 0 ? {} : { "x-ospo": notes };
}

function all<T extends JsonSchema | true>(schemas: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, schema === true ? schema : (withoutWords(schema) as T)]),
  );
}
