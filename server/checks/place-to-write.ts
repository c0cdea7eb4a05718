/** Where a fix leads the author. */
import type { OspoDocument, Position } from "../document/document";
import type { Fix } from "./finding";

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
