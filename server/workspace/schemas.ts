/** The schemas of a matrix, derived once for each. */
import type { RoleMatrix } from "../matrix/model";
import { deriveSchemas } from "../matrix/schema/derive";

const derived = new WeakMap<RoleMatrix, ReturnType<typeof deriveSchemas>>();

export function schemasOf(matrix: RoleMatrix): ReturnType<typeof deriveSchemas> {
  let schemas = derived.get(matrix);
  if (schemas === undefined) {
    schemas = deriveSchemas(matrix);
    derived.set(matrix, schemas);
  }
  return schemas;
}
