/** A fix as an edit of the client's files. */
import type { WorkspaceEdit } from "vscode-languageserver-types";
import type { Fix } from "../checks/finding";
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
