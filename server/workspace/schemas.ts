/** The schemas of a matrix, derived once for each. */
import { keep } from "../keep";
import type { RoleMatrix } from "../matrix/model";
import { deriveSchemas } from "../matrix/schema/derive";
import { withoutWords } from "../matrix/schema/without-words";
import type { SchemaSource } from "./schema-source";

/** The schemas with all their words: for who shows them to a person. */
export const schemasOf = keep((matrix: RoleMatrix) => deriveSchemas(matrix));

/** The schemas without words, derived: for an organization's own matrix. The built-in one's are made at build time. */
export const derivedSchemas: SchemaSource = (kind, matrix) => bare(schemasOf(matrix)[kind]);

const bare = keep(withoutWords);
