/**
 * What may stand at a place of a document, read off its schema.
 *
 * Completion, hover and outline ask here, so that a key is described once, in the derivation.
 * Pure functions; they follow `$ref`, `properties`, `patternProperties`, `additionalProperties`,
 * `items`, `allOf`, and `if/then` where the condition is about the type alone.
 */
import type { Annotation } from "./annotations";
import type { DefaultSnippet, JsonSchema, JsonType } from "./schema/json-schema";

/** What is written at a place. */
export type Shape = "map" | "list" | "value";
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
  shapeAt?: (path: SchemaPath) => Shape | undefined,
): Definition {
  let here: readonly JsonSchema[] = [schema];
  let own = false;
  for (const step of path) {
    if (own) break;
    const found = here.flatMap((entry) => into(schema, entry, step));
    own = found.includes(true);
    here = found.filter((entry) => entry !== true);
  }
  const shape = shapeAt?.(path);
  return merge(
    schema,
    here.flatMap((entry) => applicable(schema, entry, shape)),
    own,
  );
}

/** Title and description in a language; English where it is missing there. */
export function words(described: Described, locale: string): { readonly title: string; readonly description: string } {
  const { title = "", description = "", annotation } = described;
  const translated = locale === "fr" ? annotation.fr : undefined;
  return { title: translated?.title || title, description: translated?.description || description };
}

const typesOfShape: Readonly<Record<Shape, readonly JsonType[]>> = {
  map: ["object"],
  list: ["array"],
  value: ["string", "number", "integer", "boolean"],
};

const formOfType: Readonly<Record<JsonType, Form>> = {
  object: "map",
  array: "list",
  string: "text",
  number: "number",
  integer: "number",
  boolean: "boolean",
};

/** The schemas that hold one step further; `true` where anything may stand. */
function into(root: JsonSchema, schema: JsonSchema, step: string | number): (JsonSchema | true)[] {
  const schemas = applicable(root, schema, typeof step === "number" ? "list" : "map");
  if (typeof step === "number") return schemas.flatMap((entry) => entry.items ?? []);
  return schemas.flatMap((entry) => {
    const named = entry.properties !== undefined && Object.hasOwn(entry.properties, step);
    if (named) return entry.properties[step] ?? [];
    const patterns = Object.entries(entry.patternProperties ?? {}).filter(([pattern]) =>
      new RegExp(pattern).test(step),
    );
    if (patterns.length > 0) return patterns.map(([, target]) => target);
    return entry.additionalProperties || [];
  });
}

/** A schema with all that it refers to, the outermost first; conditions hold for the shape, or without one always. */
function applicable(root: JsonSchema, schema: JsonSchema, shape: Shape | undefined): JsonSchema[] {
  const found = new Set<JsonSchema>();
  const visit = (entry: JsonSchema) => {
    if (found.has(entry)) return;
    found.add(entry);
    const target = entry.$ref === undefined ? undefined : root.$defs?.[entry.$ref.slice("#/$defs/".length)];
    if (target !== undefined) visit(target);
    if (entry.then !== undefined && admits(entry.if, shape)) visit(entry.then);
    for (const part of entry.allOf ?? []) visit(part);
  };
  visit(schema);
  return [...found];
}

function admits(condition: JsonSchema | undefined, shape: Shape | undefined): boolean {
  if (condition === undefined || condition.properties !== undefined) return false;
  const types = listed(condition.type);
  return shape === undefined || types.some((type) => typesOfShape[shape].includes(type));
}

function merge(root: JsonSchema, schemas: readonly JsonSchema[], own: boolean): Definition {
  const described = describe(schemas);
  return {
    ...described,
    known: own || schemas.length > 0,
    forms: formsOf(schemas),
    properties: keysOf(root, schemas, described.annotation),
    anyKey: own || schemas.some((entry) => typeof entry.additionalProperties === "object"),
    values: schemas.flatMap((entry) => entry.enum ?? (entry.const === undefined ? [] : [entry.const])),
    ...(described.annotation.part === undefined ? {} : { part: described.annotation.part }),
    snippets: schemas.flatMap((entry) => entry.defaultSnippets ?? []),
  };
}

function keysOf(
  root: JsonSchema,
  schemas: readonly JsonSchema[],
  annotation: Annotation,
): Record<string, KeyDefinition> {
  const required = new Set(schemas.flatMap((entry) => entry.required ?? []));
  const recommended = new Set(annotation.recommended);
  const targets = new Map<string, JsonSchema[]>();
  // From the innermost outwards, so that keys keep the order of the shared definition.
  for (const [name, target] of schemas.toReversed().flatMap((entry) => Object.entries(entry.properties ?? {}))) {
    targets.set(name, [target, ...(targets.get(name) ?? [])]);
  }
  const keys = [...targets].map(([name, found]): [string, KeyDefinition] => {
    const all = found.flatMap((entry) => applicable(root, entry, undefined));
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
