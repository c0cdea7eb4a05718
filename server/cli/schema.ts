/** `ospo schema [KIND]`: the JSON Schemas, for tools that know nothing of OSPO documents. */
import { join, resolve } from "node:path";
import { OspoDocument } from "../document/document";
import type { Locale } from "../locale";
import { builtInMatrix } from "../matrix/built-in.generated";
import type { RoleMatrix } from "../matrix/model";
import { deriveSchemas } from "../matrix/schema/derive";
import type { JsonSchema } from "../matrix/schema/json-schema";
import { kinds } from "../matrix/schema/kinds";
import { readText, toFileUri } from "../protocol/node-file-system";
import { OspoFile } from "../workspace/file";
import type { ExitCode, Host } from "./host";
import { cannotRead, notAMatrix, notes, unknownKind } from "./messages";
import { UsageError } from "./usage-error";
import { writeWhole } from "./write";

export interface SchemaOptions {
  /** A folder to write to. */
  readonly out?: string;
  /** A file with a role matrix. */
  readonly matrix?: string;
}

/**
 * Prints one schema, by default the one that reads the kind off the document; with `out` writes
 * `<kind>.schema.json`, by default all of them.
 *
 * @throws UsageError for an unknown kind, or a matrix that cannot be read
 */
export async function schema(
  host: Host,
  kind: string | undefined,
  { out, matrix }: SchemaOptions,
  locale: Locale,
): Promise<ExitCode> {
  const names = [...kinds, "ospo"] as const;
  const wanted = names.find((name) => name === kind);
  if (kind !== undefined && wanted === undefined) throw new UsageError(unknownKind(kind, names, "ospo schema"));
  const schemas = deriveSchemas(matrix === undefined ? builtInMatrix : await readMatrix(host, matrix));
  if (out === undefined) {
    host.stdout.write(toText(schemas[wanted ?? "ospo"]));
    return 0;
  }
  for (const name of wanted === undefined ? names : [wanted]) {
    const path = join(out, `${name}.schema.json`);
    await writeWhole(host, path, toText(schemas[name]));
    host.stderr.write(`${notes.written(path)[locale]}\n`);
  }
  return 0;
}

async function readMatrix(host: Host, path: string): Promise<RoleMatrix> {
  const absolute = resolve(host.cwd, path);
  const { text, problem } = await readText(absolute);
  if (problem !== undefined) throw new UsageError(cannotRead(path, problem));
  const { matrix } = new OspoFile(OspoDocument.open(toFileUri(absolute), 0, text));
  if (matrix === undefined) throw new UsageError(notAMatrix(path));
  return matrix;
}

function toText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
