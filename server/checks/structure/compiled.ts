import type { StructureError, Validator } from "./validator";

/** What ajv makes of a schema, at build time or at run time: a function that leaves its errors behind. */
export interface CompiledSchema {
  (data: unknown): unknown;
  errors?: readonly StructureError[] | null;
}

/** A validator from what ajv compiled. */
export function asValidator(compiled: CompiledSchema): Validator {
  return (data) => {
    compiled(data);
    return compiled.errors ?? [];
  };
}
