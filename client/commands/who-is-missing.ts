import { commands, type Disposable, window } from "vscode";
import { ExecuteCommandRequest } from "vscode-languageclient";
import { chooseRolesCommand } from "../../server/protocol/messages";
import type { Server } from "../server";

/** Registers the command *Who Is Missing?*: for the phase at the cursor, or one that the author chooses. */
export function registerWhoIsMissing(server: Server): Disposable {
  return commands.registerCommand("ospo.whoIsMissing", async () => {
    const client = await server.running();
    const editor = window.activeTextEditor;
    if (!editor) return;
    const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    const { line, character } = editor.selection.active;
    await client.sendRequest(ExecuteCommandRequest.type, {
      command: chooseRolesCommand,
      arguments: [uri, { line, character }],
    });
  });
}
