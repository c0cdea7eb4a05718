/** Where the schemas come from by which the places of a document are known. */
import type { RoleMatrix } from "../matrix/model";
import type { JsonSchema } from "../matrix/schema/json-schema";
import type { DocumentKind } from "../model/kinds";

/**
 * Gives the schema of a kind for a matrix, with its notes (`x-ospo`) but without the words that describe it; it may
 * load or derive it at the first call. Of the same kind and matrix it is always the same object.
 *
 * Features that show words to a person take them from `schemasOf`.
 */
export type SchemaSource = (kind: DocumentKind, matrix: RoleMatrix) => JsonSchema;
