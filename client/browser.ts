/** The extension in the browser, where the server is a web worker. */
import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { start } from "./start";

type ServerWorker = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };

// The browser's own, which the types for Node do not have in this form.
declare const Worker: new (url: string) => ServerWorker;
declare const Blob: new (parts: Uint8Array[], options: { type: string }) => object;
declare const URL: { createObjectURL(blob: object): string };

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, "dist", "browser", "server.js");
  let worker: ServerWorker | undefined;
  const stop = () => worker?.terminate();
  context.subscriptions.push({ dispose: stop });
  const run = async (): Promise<MessageTransports> => {
    // Each start gets a worker of its own; the client ends none.
    stop();
    worker = await startWorker(module);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  start(context, (options) => new LanguageClient("ospo", "OSPO", run, options));
}

async function startWorker(module: Uri): Promise<ServerWorker> {
  if (module.scheme !== "vscode-remote") return new Worker(module.toString(true));
  // VS Code starts no worker from an address on a remote machine, but from its content.
  // The address is not taken back: the worker reads it later.
  const code = new Blob([await workspace.fs.readFile(module)], { type: "text/javascript" });
  return new Worker(URL.createObjectURL(code));
}
