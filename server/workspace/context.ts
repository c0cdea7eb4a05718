/** What checks and features may read about one file. Everything in it is immutable. */
import type { OspoDocument } from "../document/document";
import { builtInMatrix } from "../matrix/built-in.generated";
import type { RoleMatrix } from "../matrix/model";
import type { JsonSchema } from "../matrix/schema/json-schema";
import type { Config, RuleSettings } from "../model/config";
import { type PlainDate, parseDate } from "../model/dates";
import type { DocumentKind } from "../model/kinds";
import type { Located } from "../model/values";
import { optional } from "../optional";
import { type PlacedConfig, settingsFor } from "./claim";
import type { OspoFile } from "./file";
import type { FileIndex } from "./file-index";
import type { SchemaSource } from "./schema-source";
import { Scope } from "./scope";

/** The matrix that counts for a file. */
export interface MatrixInUse {
  /** The matrix; the built-in one where the id that was asked for is unknown. */
  readonly matrix: RoleMatrix;
  /** The file that describes it; absent for the built-in one. */
  readonly file?: OspoFile;
  /** An id that no matrix has. Checks that depend on the matrix are then silent. */
  readonly unknown?: { readonly id: string; readonly at?: Located<string> };
}

export interface Context {
  readonly file: OspoFile;
  readonly document: OspoDocument;
  readonly kind?: DocumentKind;
  readonly matrix: MatrixInUse;
  readonly scope: Scope;
  readonly index: FileIndex;
  readonly config?: Config;
  /** What the configuration says of the rules for this file. */
  readonly settings: RuleSettings;
  /** "Today" for checks of dates; never read from the clock in a rule. */
  readonly today: PlainDate;
  /** The schema of a kind for the matrix of this file, without its words. */
  readonly schemaOf: (kind: DocumentKind) => JsonSchema;
}

/** @param today `YYYY-MM-DD`; throws a RangeError for anything else, since callers validate what users say */
export function makeContext(
  file: OspoFile,
  index: FileIndex,
  placed: PlacedConfig | undefined,
  today: string,
  schemas: SchemaSource,
): Context {
  const date = parseDate(today);
  if (date === undefined) throw new RangeError(`not a date: ${today}`);
  const config = placed?.config;
  const matrix = matrixFor(file, index, config);
  return {
    file,
    document: file.document,
    ...optional("kind", file.kind),
    matrix,
    scope: new Scope(file, index),
    index,
    ...optional("config", config),
    settings: settingsFor(file.uri, placed),
    today: date,
    schemaOf: (kind) => schemas(kind, matrix.matrix),
  };
}

function matrixFor(file: OspoFile, index: FileIndex, config: Config | undefined): MatrixInUse {
  if (file.matrix !== undefined) return { matrix: file.matrix, file };
  const at = file.header.matrix ?? (file.kind === "config" ? file.config.matrix : undefined);
  return at === undefined ? matrixByDefault(index, config) : matrixOf(at.value, index, at);
}

/** The matrix of a document that names none: the configuration's, else the built-in one. */
export function matrixByDefault(index: FileIndex, config: Config | undefined): MatrixInUse {
  const id = config?.matrix?.value;
  return id === undefined ? { matrix: builtInMatrix } : matrixOf(id, index);
}

function matrixOf(id: string, index: FileIndex, at?: Located<string>): MatrixInUse {
  const described = index.withId(id, "role-matrix")[0];
  if (described?.matrix !== undefined) return { matrix: described.matrix, file: described };
  if (id === builtInMatrix.id) return { matrix: builtInMatrix };
  return { matrix: builtInMatrix, unknown: { id, ...optional("at", at) } };
}
