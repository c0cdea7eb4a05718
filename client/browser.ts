/** The extension in the browser, where the server is a web worker. */
import { type ExtensionContext, Uri, workspace } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { start } from "./start";

type ServerWorker = object & ConstructorParameters<typeof LanguageClient>[2];

// The browser's own, which the types for Node do not have in this form.
declare const Worker: new (url: string) => ServerWorker;
declare const Blob: new (parts: Uint8Array[], options: { type: string }) => object;
declare const URL: { createObjectURL(blob: object): string };

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, "dist", "browser", "server.js");
  start(context, (options) => new LanguageClient("ospo", "OSPO", () => startWorker(module), options));
}

async function startWorker(module: Uri): Promise<ServerWorker> {
  if (module.scheme !== "vscode-remote") return new Worker(module.toString(true));
  // VS Code starts no worker from an address on a remote machine, but from its content.
  const code = await workspace.fs.readFile(module);
  return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
}
