/** The few shapes of which all our schemas are made; the conventions are written down in `derive.ts`. */
import type { Annotation, ReferenceKind } from "../annotations";
import type { JsonSchema, JsonType } from "./json-schema";
import { idKeyPattern } from "./patterns";

/** A title and a sentence or two, in both languages: what a hover shows. */
export interface Said {
  readonly en: readonly [title: string, description: string];
  readonly fr: readonly [title: string, description: string];
}

type Properties = Readonly<Record<string, JsonSchema>>;

/** Keys that start with `x-` are the author's own, everywhere. */
export const ownKeys: Readonly<Record<string, true>> = { "^x-": true };

/** A schema with its words, and what else `x-ospo` says of this place. */
export function key(schema: JsonSchema, said: Said, more: Annotation = {}): JsonSchema {
  const { "x-ospo": annotation, ...rest } = schema;
  const fr = { title: said.fr[0], description: said.fr[1] };
  return { ...rest, title: said.en[0], description: said.en[1], "x-ospo": { ...annotation, ...more, fr } };
}

/** A schema with more under `x-ospo`. */
export function annotated(schema: JsonSchema, more: Annotation): JsonSchema {
  return { ...schema, "x-ospo": { ...schema["x-ospo"], ...more } };
}

/** A reference to a named definition. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** A map with known keys; any other key is reported. */
export function map(properties: Properties, options: { required?: readonly string[] } & Annotation = {}): JsonSchema {
  const { required, ...annotation } = options;
  return {
    type: "object",
    properties,
    ...(required === undefined ? {} : { required }),
    patternProperties: ownKeys,
    additionalProperties: false,
    ...(Object.keys(annotation).length === 0 ? {} : { "x-ospo": annotation }),
  };
}

/** A map keyed by ids (or by what `keyPattern` says) with entries of one kind, and perhaps some keys known by name. */
export function byId(
  entry: JsonSchema,
  annotation: Annotation,
  options: { properties?: Properties; keyPattern?: string } = {},
): JsonSchema {
  return {
    type: "object",
    propertyNames: { pattern: options.keyPattern ?? idKeyPattern },
    ...(options.properties === undefined ? {} : { properties: options.properties }),
    patternProperties: ownKeys,
    additionalProperties: entry,
    "x-ospo": annotation,
  };
}

/** A choice between forms: the types that may stand here, and for each what then holds. */
export function forms(byType: Partial<Readonly<Record<JsonType, JsonSchema>>>): JsonSchema {
  const types = Object.keys(byType) as JsonType[];
  const conditions = types.flatMap((type) => {
    const form = byType[type] ?? {};
    return Object.keys(form).length === 0 ? [] : [when({ type }, form)];
  });
  return { type: types, ...(conditions.length === 0 ? {} : { allOf: conditions }) };
}

const consequent = "then";

/** If the first holds, the second must. */
export function when(condition: JsonSchema, consequence: JsonSchema): JsonSchema {
  return { if: condition, [consequent]: consequence };
}

/** A list of such items. */
export function listOf(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}

/** One such value, or a list of them; `type` is what one value is. */
export function oneOrMany(item: JsonSchema, type: JsonType = "string"): JsonSchema {
  const { type: _type, ...single } = item;
  return forms({ [type]: single, array: { items: item } });
}

/** One of a few words, each with its meaning `[English, French]`. */
export function choice(meanings: Readonly<Record<string, readonly [en: string, fr: string]>>): JsonSchema {
  const values = Object.fromEntries(Object.entries(meanings).map(([value, [en, fr]]) => [value, { en, fr }]));
  return { type: "string", enum: Object.keys(meanings), "x-ospo": { values } };
}

/** The id of something that is defined elsewhere. No pattern: an id that is not shaped like one is not found. */
export function reference(refers: readonly ReferenceKind[], more: Annotation = {}): JsonSchema {
  return { type: "string", "x-ospo": { refers, ...more } };
}

/** A number with its bounds, both included. */
export function number(minimum: number, maximum?: number, annotation?: Annotation): JsonSchema {
  return {
    type: "number",
    minimum,
    ...(maximum === undefined ? {} : { maximum }),
    ...(annotation === undefined ? {} : { "x-ospo": annotation }),
  };
}

/** A whole number from `minimum`. */
export function count(minimum: number): JsonSchema {
  return { type: "integer", minimum };
}

export const flag: JsonSchema = { type: "boolean" };
