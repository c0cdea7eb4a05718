import type { RoleMatrix } from "../../server/matrix/model";
import type { Definitions, JsonSchema } from "../../server/matrix/schema/json-schema";
import { ruleFacts } from "../../server/matrix/schema/rule-facts.generated";

/** The words of the format that the grammar colours, each list in the order of its source. */
export interface GrammarWords {
  readonly roles: readonly string[];
  readonly phases: readonly string[];
  /** What a cell of the matrix can say. */
  readonly matrixLevels: readonly string[];
  /** By key: the words that may stand after it (`status`: draft, approved …). */
  readonly valuesByKey: ReadonlyMap<string, readonly string[]>;
  /** Keys after which the id of a role may stand. */
  readonly roleKeys: readonly string[];
  /** Keys after which the id of a phase may stand. */
  readonly phaseKeys: readonly string[];
}

/**
 * Collects the words of the grammar, so that none of them is written down a second time.
 *
 * @param matrix the role matrix: roles, phases, levels
 * @param schemas the derived schemas of all kinds, annotated with `x-ospo`
 */
export function grammarWords(matrix: RoleMatrix, schemas: Iterable<JsonSchema>): GrammarWords {
  const valuesByKey = new Map<string, Set<string>>();
  const roleKeys = new Set<string>();
  const phaseKeys = new Set<string>();
  for (const schema of schemas) {
    for (const [key, value] of propertiesOf(schema)) {
      // Each rule would need a pattern of its own, in every document.
      if (Object.hasOwn(ruleFacts, key)) continue;
      for (const part of alternatives(value, schema.$defs ?? {})) {
        const words = valuesByKey.get(key) ?? new Set();
        for (const word of part.enum ?? []) valuesByKey.set(key, words.add(word));
        const refers = part["x-ospo"]?.refers ?? [];
        if (refers.includes("role")) roleKeys.add(key);
        if (refers.includes("phase")) phaseKeys.add(key);
      }
    }
  }
  return {
    roles: [...matrix.roles.keys()],
    phases: [...matrix.phases.keys()],
    matrixLevels: [...matrix.levels.keys()],
    valuesByKey: new Map([...valuesByKey].map(([key, words]) => [key, [...words]])),
    roleKeys: [...roleKeys],
    phaseKeys: [...phaseKeys],
  };
}

/** Every `key: schema` under a `properties` anywhere in a schema and its definitions. */
function* propertiesOf(schema: JsonSchema): Generator<[string, JsonSchema]> {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    yield [key, property];
    yield* propertiesOf(property);
  }
  const inner = [...forms(schema), ...Object.values(schema.$defs ?? {}), schema.additionalProperties];
  for (const part of inner) {
    if (typeof part === "object") yield* propertiesOf(part);
  }
}

/** A schema and what else may stand in the same place: behind `$ref`, as one form of several, as an item of a list. */
function* alternatives(
  schema: JsonSchema,
  definitions: Definitions,
  seen: Set<JsonSchema> = new Set(),
): Generator<JsonSchema> {
  if (seen.has(schema)) return;
  seen.add(schema);
  yield schema;
  const referred = schema.$ref === undefined ? undefined : definitions[schema.$ref.replace("#/$defs/", "")];
  for (const part of [...forms(schema), referred]) {
    if (part !== undefined) yield* alternatives(part, definitions, seen);
  }
}

/** What may stand in the place of a schema, apart from `$ref`. */
function forms(schema: JsonSchema): JsonSchema[] {
  return [schema.then, schema.items, ...(schema.allOf ?? [])].filter((part) => part !== undefined);
}
