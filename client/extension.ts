/** The extension on the desktop and on remote machines, where the server is a process of its own. */
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { nodeOptions } from "./node-options";
import { start } from "./start";

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, "dist", "server.js").fsPath;
  const server = (...more: string[]) => {
    return { module, transport: TransportKind.ipc, options: { execArgv: [...nodeOptions, ...more] } };
  };
  const [run, debug] = [server(), server("--nolazy", "--inspect=6009")];
  start(context, (options) => new LanguageClient("ospo", "OSPO", { run, debug }, options));
}
