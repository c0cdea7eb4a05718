/**
 * What may stand at a place of a document, read off its schema.
 *
 * Completion, hover and outline ask here, so that a key is described once, in the derivation.
 * Pure functions; they follow `$ref`, `properties`, `patternProperties`, `additionalProperties`,
 * `items`, `allOf`, and `if/then` where the condition is about the type alone.
 */
import type { Annotation } from "./annotations";
import type { DefaultSnippet, JsonSchema, JsonType } from "./schema/json-schema";
import { isAuthorsOwn } from "./schema/patterns";
import { Shape } from "./shape";

/** What is written at a place. */
export type Written = "map" | "list" | "value";
/** A form that may stand at a place. */
export type Form = "map" | "list" | "text" | "number" | "boolean";

export type SchemaPath = readonly (string | number)[];

/** Words and notes; {@link words} picks the language. */
export interface Described {
  readonly title?: string;
  readonly description?: string;
  readonly annotation: Annotation;
}

/** One key that is known by name. */
export interface KeyDefinition extends Described {
  readonly required: boolean;
  readonly recommended: boolean;
  readonly forms: readonly Form[];
}

/** Everything that is known of a place, all forms taken together. */
export interface Definition extends Described {
  /** False where the schema knows nothing: an unknown key, or a step into a plain value. */
  readonly known: boolean;
  /** The forms that may stand here, the short one first. */
  readonly forms: readonly Form[];
  /** The keys that are known by name, in the order of the format. */
  readonly properties: Readonly<Record<string, KeyDefinition>>;
  /** True where keys of the author's choice may stand too; `annotation` says what they define or refer to. */
  readonly anyKey: boolean;
  /** The only values allowed, where there are only a few. */
  readonly values: readonly string[];
  /** The part that can be validated alone which begins here. */
  readonly part?: string;
  readonly snippets: readonly DefaultSnippet[];
}

/**
 * What may stand at a place.
 *
 * @param schema a derived schema of one kind
 * @param path keys of maps and indices of lists, from the root of the document
 * @param shapeAt what is written at a place; with it, what holds for other forms is left out
 */
export function definitionsAt(
  schema: JsonSchema,
  path: SchemaPath,
  shapeAt?: (path: SchemaPath) => Written | undefined,
): Definition {
  let here: Shape | undefined = Shape.of(schema);
  for (const step of path) {
    if (typeof step === "string" && isAuthorsOwn(step)) return authorsOwn;
    here = typeof step === "number" ? here.as("array").item : here.as("object").key(step);
    if (here === undefined) return unknown;
  }
  return definitionOf(here.as(typeOfWritten[shapeAt?.(path) ?? "any"]));
}

const typeOfWritten = { map: "object", list: "array", value: "value", any: "any" } as const;

/** Definitions are asked for at each keystroke and each place of an outline; a shape has one for good. */
const kept = new WeakMap<Shape, Definition>();

function definitionOf(shape: Shape): Definition {
  let definition = kept.get(shape);
  if (definition === undefined) {
    definition = merge(shape);
    kept.set(shape, definition);
  }
  return definition;
}

/** Title and description in a language; English where it is missing there. */
export function words(described: Described, locale: string): { readonly title: string; readonly description: string } {
  const { title = "", description = "", annotation } = described;
  const translated = locale === "fr" ? annotation.fr : undefined;
  return { title: translated?.title || title, description: translated?.description || description };
}

const formOfType: Readonly<Record<JsonType, Form>> = {
  object: "map",
  array: "list",
  string: "text",
  number: "number",
  integer: "number",
  boolean: "boolean",
};

const nothing = { annotation: {}, forms: [], properties: {}, values: [], snippets: [] };
const unknown: Definition = { ...nothing, known: false, anyKey: false };
/** Below a key `x-…` everything is the author's own affair. */
const authorsOwn: Definition = { ...nothing, known: true, anyKey: true };

function merge(shape: Shape): Definition {
  const { schemas } = shape;
  const described = describe(schemas);
  return {
    ...described,
    known: true,
    forms: formsOf(schemas),
    properties: keysOf(shape, described.annotation),
    anyKey: schemas.some((entry) => typeof entry.additionalProperties === "object"),
    values: schemas.flatMap((entry) => entry.enum ?? (entry.const === undefined ? [] : [entry.const])),
    ...(described.annotation.part === undefined ? {} : { part: described.annotation.part }),
    snippets: schemas.flatMap((entry) => entry.defaultSnippets ?? []),
  };
}

function keysOf(shape: Shape, annotation: Annotation): Record<string, KeyDefinition> {
  const { schemas } = shape;
  const required = new Set(schemas.flatMap((entry) => entry.required ?? []));
  const recommended = new Set(annotation.recommended);
  // From the innermost outwards, so that keys keep the order of the shared definition.
  const names = new Set(schemas.toReversed().flatMap((entry) => Object.keys(entry.properties ?? {})));
  const keys = [...names].map((name): [string, KeyDefinition] => {
    const all = shape.key(name)?.as("any").schemas ?? [];
    return [
      name,
      { ...describe(all), required: required.has(name), recommended: recommended.has(name), forms: formsOf(all) },
    ];
  });
  return Object.fromEntries(keys);
}

/** The words of the outermost schema that has any; notes of all, the outer ones first. */
function describe(schemas: readonly JsonSchema[]): Described {
  const title = schemas.find((entry) => entry.title !== undefined)?.title;
  const description = schemas.find((entry) => entry.description !== undefined)?.description;
  const annotation: Annotation = Object.assign({}, ...schemas.toReversed().map((entry) => entry["x-ospo"]));
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    annotation,
  };
}

function formsOf(schemas: readonly JsonSchema[]): Form[] {
  const types = listed(schemas.find((entry) => entry.type !== undefined)?.type);
  return [...new Set(types.map((type) => formOfType[type]))];
}

function listed(type: JsonSchema["type"]): readonly JsonType[] {
  return type === undefined ? [] : [type].flat();
}
