/** The extension in the browser, where the server is a web worker. */
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { start } from "./start";

/** The browser's class, which TypeScript's library for Node does not have. */
declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2] & object;

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, "dist", "browser", "server.js").toString(true);
  start(context, (options) => new LanguageClient("ospo", "OSPO", async () => new Worker(module), options));
}
