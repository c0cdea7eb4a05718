/** What a structure check is, whether precompiled for the built-in matrix or compiled at run time. */
import type { RoleMatrix } from "../../matrix/model";
import type { DocumentKind } from "../../model/kinds";

/** One way in which data differs from its schema, as ajv reports it. */
export interface StructureError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** The keyword that is not met. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Where the keyword stands in the schema. */
  readonly schemaPath: string;
}

/** Checks plain data; the list is empty when it fits. */
export type Validator = (data: unknown) => readonly StructureError[];

/** Gives the validator of a kind for a matrix; it may load or compile it at the first call. */
export type ValidatorSource = (kind: DocumentKind, matrix: RoleMatrix) => Validator;
