import { commands, type Disposable, Position, Selection, Uri, window } from "vscode";
import { type CursorPlace, placeCursorCommand } from "../../server/protocol/messages";

/** Registers the command by which a code action leads to what the author still has to write. */
export function registerPlaceCursor(): Disposable {
  return commands.registerCommand(placeCursorCommand, async (...[uri, line, character]: CursorPlace) => {
    const editor = await window.showTextDocument(Uri.parse(uri));
    const place = new Position(line, character);
    editor.selection = new Selection(place, place);
    editor.revealRange(editor.selection);
  });
}
