/** The server in Node: over stdio for any editor, over IPC for VS Code. Everything but the first answer is loaded later. */
import { Console } from "node:console";
import module from "node:module";
import { StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import type { InitializeParams } from "vscode-languageserver";
import { greeting } from "./capabilities";
import { Framing, outOfStep } from "./framing";
import { greet } from "./greeting";

// Newer versions of Node keep what they compiled for the next start.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

/** The file beside this one that `node-server.ts` is bundled into. */
function load(): typeof import("./node-server") {
  return module.createRequire(__filename)("./node-server.js");
}

async function serveOverStdio(): Promise<void> {
  // Standard output belongs to the protocol; nothing else may write there.
  globalThis.console = new Console(process.stderr);
  let code = 1;
  // Nobody writes any more: then there is nothing left to do.
  for (const event of ["end", "close"]) process.stdin.once(event, () => process.exit(code));
  const framing = new Framing();
  process.stdin.on("data", (chunk: Buffer) => {
    if (framing.isInStep(chunk)) return;
    process.stderr.write(`${outOfStep.en}\n${outOfStep.fr}\n`);
    process.exit(1);
  });
  const reader = new StreamMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout);
  const greeted = await greet(
    reader,
    writer,
    (params) => greeting(params as InitializeParams),
    (message) => {
      // As LSP has it: who said goodbye before leaving left in order.
      if ("method" in message && message.method === "shutdown") code = 0;
    },
  );
  load().serve(greeted);
}

// Nobody reads any more: then there is nothing left to do.
process.stdout.on("error", () => process.exit(1));
process.on("disconnect", () => process.exit(1));

if (process.argv.includes("--stdio")) void serveOverStdio();
else load().serve(undefined);
