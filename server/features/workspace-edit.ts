/** A fix as an edit of the client's files. */
import type { Position, WorkspaceEdit } from "vscode-languageserver-types";
import type { Fix } from "../checks/finding";
import type { OspoDocument } from "../document/document";
import type { OspoFile } from "../workspace/file";

/** Edits with the version they were computed for, so that a client never applies them to other text. */
export function toWorkspaceEdit(fix: Fix, fileOf: (uri: string) => OspoFile | undefined): WorkspaceEdit {
  const documentChanges: NonNullable<WorkspaceEdit["documentChanges"]> = [];
  if (fix.create !== undefined) {
    const { uri, text } = fix.create;
    const start = { line: 0, character: 0 };
    documentChanges.push(
      { kind: "create", uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    );
  }
  for (const { uri, edits } of fix.edits) {
    const file = fileOf(uri);
    if (file === undefined) continue;
    const { document } = file;
    documentChanges.push({
      textDocument: { uri: file.uri, version: document.version === 0 ? null : document.version },
      edits: edits.map(({ start, end, newText }) => ({ range: document.range(start, end), newText })),
    });
  }
  return { documentChanges };
}

/** Where the author still has to write something, once the fix is made; undefined where there is nothing to write. */
export function placeToWrite(document: OspoDocument, { edits, writeBehind }: Fix): Position | undefined {
  if (writeBehind === undefined) return undefined;
  const own = edits.filter(({ uri }) => uri === document.uri).flatMap((file) => file.edits);
  const edit = own.find(({ newText }) => newText.includes(writeBehind));
  if (edit === undefined) return undefined;
  const before = edit.newText.slice(0, edit.newText.indexOf(writeBehind) + writeBehind.length);
  const start = document.positionAt(edit.start);
  const lines = before.split("\n");
  const last = lines.at(-1) ?? "";
  const character = lines.length === 1 ? start.character + last.length : last.length;
  return { line: start.line + lines.length - 1, character };
}
