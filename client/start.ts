import { type ExtensionContext, window, workspace } from "vscode";
import { claimDocuments, languageId } from "./claim/claim";
import { registerNewDocumentCommands } from "./commands/new-document";
import { registerPlaceCursor } from "./commands/place-cursor";
import { registerServerCommands } from "./commands/server-commands";
import { registerWhoIsMissing } from "./commands/who-is-missing";
import { registerRulePages } from "./rules/rule-pages";
import { type CreateClient, Server } from "./server";
import { showStatus } from "./status/status";

/**
 * Starts the extension; the same for desktop, remote and browser but for how the server is made.
 *
 * @param create makes a client of the language server, not yet started
 */
export function start(context: ExtensionContext, create: CreateClient): void {
  const output = window.createOutputChannel("OSPO", { log: true });
  const server = new Server(create, output);
  context.subscriptions.push(
    output,
    server,
    claimDocuments((uri) => server.isListed(uri)),
    registerRulePages(context.extensionUri),
    registerNewDocumentCommands(server),
    registerServerCommands(server, output),
    registerPlaceCursor(),
    registerWhoIsMissing(server),
    showStatus(server),
    // The server is not worth its memory before there is a file of ours.
    workspace.onDidOpenTextDocument((document) => {
      if (document.languageId === languageId) server.startInBackground();
    }),
  );
  if (workspace.textDocuments.some((document) => document.languageId === languageId)) server.startInBackground();
}
