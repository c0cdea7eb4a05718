import { keep } from "../../keep";
import type { RoleMatrix } from "../../matrix/model";
import type { JsonSchema } from "../../matrix/schema/json-schema";
import type { DocumentKind } from "../../model/kinds";
import type { SchemaSource } from "../../workspace/schema-source";
import type { StructureError, Validator, ValidatorSource } from "./validator";

/** What ajv makes of a schema, at build time or at run time: a function that leaves its errors behind. */
export interface CompiledSchema {
  (data: unknown): unknown;
  errors?: readonly StructureError[] | null;
}

/** What the build makes of a kind's schema for the built-in matrix. */
export interface BuiltSchema extends CompiledSchema {
  readonly schema: JsonSchema;
}

/** Where checks get what they need of each kind and matrix. */
export interface Structures {
  readonly validators: ValidatorSource;
  readonly schemas: SchemaSource;
}

/** A validator from what ajv compiled, the same one each time. */
export const asValidator = keep((compiled: CompiledSchema): Validator => {
  return (data) => {
    compiled(data);
    return compiled.errors ?? [];
  };
});

/**
 * @param builtIn what was built of a kind for the built-in matrix
 * @param own what is derived and compiled for any other matrix
 */
export function structures(
  builtInMatrix: RoleMatrix,
  builtIn: (kind: DocumentKind) => BuiltSchema,
  own: () => Structures,
): Structures {
  return {
    validators: (kind, matrix) =>
      matrix === builtInMatrix ? asValidator(builtIn(kind)) : own().validators(kind, matrix),
    schemas: (kind, matrix) => (matrix === builtInMatrix ? builtIn(kind).schema : own().schemas(kind, matrix)),
  };
}
