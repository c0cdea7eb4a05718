/**
 * Walking down a schema beside a document, one step at a time.
 *
 * Each step is computed once for a schema and kept. `navigate.ts` takes them for one place, whoever
 * visits every place of a file takes them one after the other.
 */
import type { Annotation } from "./annotations";
import type { JsonSchema, JsonType } from "./schema/json-schema";
import { isAuthorsOwn } from "./schema/patterns";

/** The type of what is written at a place. */
export type WrittenType = "string" | "number" | "boolean" | "object" | "array";

/** A type, a single value of whatever type, or anything. */
export type Asked = WrittenType | "value" | "any";

/** All schemas that hold for one place, once it is known what is written there. */
export class Shape {
  private keys: ReadonlyMap<string, Shape> | undefined;
  /** Null where there is none, so that the question is asked once. */
  private other: Shape | null | undefined;
  private items: Shape | null | undefined;
  private readonly types = new Map<Asked, Shape>();
  private own: Annotation | undefined;

  private constructor(
    private readonly root: JsonSchema,
    /** The schemas, the outermost first. */
    readonly schemas: readonly JsonSchema[],
  ) {}

  private static readonly roots = new WeakMap<JsonSchema, Shape>();

  /** The shape of a whole document. @param schema a derived schema of one kind */
  static of(schema: JsonSchema): Shape {
    let shape = Shape.roots.get(schema);
    if (shape === undefined) {
      shape = new Shape(schema, [schema]);
      Shape.roots.set(schema, shape);
    }
    return shape;
  }

  /** The shape of the form that is written: references followed, conditions about the type decided. */
  as(type: Asked): Shape {
    let shape = this.types.get(type);
    if (shape === undefined) {
      shape = new Shape(this.root, this.applicable(type));
      this.types.set(type, shape);
    }
    return shape;
  }

  /** What `x-ospo` says of this place; where several schemas speak, the outer ones win. Use it after {@link as}. */
  get annotation(): Annotation {
    this.own ??= Object.assign({}, ...this.schemas.toReversed().map((schema) => schema["x-ospo"]));
    return this.own as Annotation;
  }

  /** The shape of the value of a key, or undefined for an unknown key and for the author's own (`x-…`). */
  key(name: string): Shape | undefined {
    if (isAuthorsOwn(name)) return undefined;
    this.keys ??= this.namedKeys();
    return this.keys.get(name) ?? this.anyKey;
  }

  private namedKeys(): ReadonlyMap<string, Shape> {
    const schemas = new Map<string, JsonSchema[]>();
    for (const [name, schema] of this.schemas.flatMap((outer) => Object.entries(outer.properties ?? {}))) {
      const known = schemas.get(name);
      if (known === undefined) schemas.set(name, [schema]);
      else known.push(schema);
    }
    return new Map([...schemas].map(([name, found]) => [name, new Shape(this.root, found)]));
  }

  /** The shape of the values of keys that the author chooses. */
  private get anyKey(): Shape | undefined {
    this.other ??= this.step((schema) =>
      typeof schema.additionalProperties === "object" ? schema.additionalProperties : [],
    );
    return this.other ?? undefined;
  }

  /** The shape of the items of a list, or undefined where none is described. */
  get item(): Shape | undefined {
    this.items ??= this.step((schema) => schema.items ?? []);
    return this.items ?? undefined;
  }

  private step(into: (schema: JsonSchema) => JsonSchema | readonly JsonSchema[]): Shape | null {
    const found = this.schemas.flatMap(into);
    return found.length === 0 ? null : new Shape(this.root, found);
  }

  private applicable(type: Asked): readonly JsonSchema[] {
    const found = new Set<JsonSchema>();
    const visit = (schema: JsonSchema) => {
      if (found.has(schema)) return;
      found.add(schema);
      const target = schema.$ref === undefined ? undefined : this.root.$defs?.[schema.$ref.slice("#/$defs/".length)];
      if (target !== undefined) visit(target);
      if (schema.then !== undefined && admits(schema.if, type)) visit(schema.then);
      for (const part of schema.allOf ?? []) visit(part);
    };
    for (const schema of this.schemas) visit(schema);
    return [...found];
  }
}

/** A condition about anything but the type is left undecided, so it does not hold. */
function admits(condition: JsonSchema | undefined, asked: Asked): boolean {
  if (condition === undefined || condition.properties !== undefined) return false;
  const types: readonly JsonType[] = condition.type === undefined ? [] : [condition.type].flat();
  if (asked === "any") return true;
  if (asked === "value") return types.some((allowed) => allowed !== "object" && allowed !== "array");
  return types.some((allowed) => allowed === asked || (allowed === "integer" && asked === "number"));
}
