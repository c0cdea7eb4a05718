/** `ospo new KIND`: a document to begin with. */
import { dirname, join, resolve } from "node:path";
import type { Locale } from "../locale";
import { builtInMatrix } from "../matrix/built-in.generated";
import { deriveSchemas } from "../matrix/schema/derive";
import { kinds } from "../matrix/schema/kinds";
import { nodeFileSystem, toFileUri } from "../protocol/node-file-system";
import { newDocument } from "../templates/new-document";
import { Workspace } from "../workspace/workspace";
import { workspaceFolderOf } from "./folders";
import type { ExitCode, Host } from "./host";
import { missingArgument, notes, unknownKind } from "./messages";
import { UsageError } from "./usage-error";
import { writeNew } from "./write";

export interface NewOptions {
  /** The file to write; else the text is printed. */
  readonly out?: string;
  /** List the kinds of documents there are. */
  readonly list?: boolean;
}

/** @throws UsageError for an unknown kind, or a file that is there already or cannot be written */
export async function newFile(
  host: Host,
  kind: string | undefined,
  { out, list }: NewOptions,
  locale: Locale,
): Promise<ExitCode> {
  if (list === true) {
    listKinds(host, locale);
    return 0;
  }
  if (kind === undefined) throw new UsageError(missingArgument("KIND"));
  const known = kinds.find((candidate) => candidate === kind);
  if (known === undefined) throw new UsageError(unknownKind(kind, kinds, "ospo new"));

  const folder = out === undefined ? host.cwd : dirname(resolve(host.cwd, out));
  const workspace = new Workspace(toFileUri(await workspaceFolderOf(folder, host.cwd)), nodeFileSystem(), host.schemas);
  await workspace.load();
  const { text } = newDocument(known, {
    ...workspace.surroundingsOf(toFileUri(join(folder, "new.ospo.yaml"))),
    today: host.today,
    locale,
  });
  if (out === undefined) host.stdout.write(text);
  else {
    await writeNew(host, out, text);
    host.stderr.write(`${notes.written(out)[locale]}\n`);
  }
  return 0;
}

/** Each kind with a sentence about it, as the schemas have it. */
function listKinds(host: Host, locale: Locale): void {
  const schemas = deriveSchemas(builtInMatrix);
  const width = Math.max(...kinds.map((kind) => kind.length));
  for (const kind of kinds) {
    const { description = "", "x-ospo": annotation } = schemas[kind];
    const words = locale === "fr" ? (annotation?.fr?.description ?? description) : description;
    host.stdout.write(`${kind.padEnd(width)}  ${words}\n`);
  }
}
