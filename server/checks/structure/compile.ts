/** Compiles schemas at run time. Loaded only for an organization's own matrix: ajv is large. */
import Ajv2020 from "ajv/dist/2020.js";
import { keep } from "../../keep";
import type { JsonSchema } from "../../matrix/schema/json-schema";
import { derivedSchemas } from "../../workspace/schemas";
import { ajvOptions } from "./ajv-options";
import { asValidator, type CompiledSchema, type Structures } from "./compiled";
import type { Validator } from "./validator";

/**
 * The validator of a derived schema.
 *
 * @throws Error when the schema itself is wrong, which for a derived one is a fault of ours
 */
export function compileSchema(schema: JsonSchema): Validator {
  const compiled: CompiledSchema = new Ajv2020(ajvOptions).compile(schema);
  return asValidator(compiled);
}

const compiled = keep(compileSchema);

/** Derived and compiled when first asked for, once for each matrix and kind. */
export const compiledStructures: Structures = {
  schemas: derivedSchemas,
  validators: (kind, matrix) => compiled(derivedSchemas(kind, matrix)),
};
