/** Compiles schemas at run time. Loaded only for an organization's own matrix: ajv is large. */
import Ajv2020 from "ajv/dist/2020";
import type { RoleMatrix } from "../../matrix/model";
import type { JsonSchema } from "../../matrix/schema/json-schema";
import { schemasOf } from "../../workspace/schemas";
import { ajvOptions } from "./ajv-options";
import { bare } from "./bare";
import { asValidator, type CompiledSchema } from "./compiled";
import type { Validator, ValidatorSource } from "./validator";

/**
 * The validator of a derived schema.
 *
 * @throws Error when the schema itself is wrong, which for a derived one is a fault of ours
 */
export function compileSchema(schema: JsonSchema): Validator {
  const compiled: CompiledSchema = new Ajv2020(ajvOptions).compile(bare(schema));
  return asValidator(compiled);
}

const compiled = new WeakMap<RoleMatrix, Map<string, Validator>>();

/** Validators compiled when first asked for, once for each matrix and kind. */
export const compiledValidators: ValidatorSource = (kind, matrix) => {
  const ofMatrix = compiled.get(matrix) ?? new Map<string, Validator>();
  compiled.set(matrix, ofMatrix);
  const validator = ofMatrix.get(kind) ?? compileSchema(schemasOf(matrix)[kind]);
  ofMatrix.set(kind, validator);
  return validator;
};
