/** The smallest extension around yaml-language-server: what a general YAML server is like in VS Code. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

/** The path of the server; put in when this is bundled. */
declare const serverModule: string;

export function activate(context: ExtensionContext): Promise<void> {
  const run = { module: serverModule, transport: TransportKind.ipc };
  const client = new LanguageClient("yaml", "YAML", { run, debug: run }, { documentSelector: [{ language: "yaml" }] });
  context.subscriptions.push(client);
  return client.start();
}
