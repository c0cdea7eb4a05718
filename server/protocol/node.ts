/** The server in Node: over stdio for any editor, over IPC for VS Code. Everything but the first answer is loaded later. */
import { Console } from "node:console";
import module from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { StreamMessageReader } from "vscode-jsonrpc/node";
import type { InitializeParams } from "vscode-languageserver";
import { greeting } from "./capabilities";
import { Framing, outOfStep } from "./framing";
import { type Greeted, greet } from "./greeting";
import { cacheFolder } from "./node-cache-folder";
import { KeptCode } from "./node-kept-code";
import { letHelpersGiveWay } from "./node-threads";
import { WholeMessageWriter } from "./node-writer";

// While a file is opened much is made that stays, and V8 concludes that what the same lines of code make later will stay
// too. But each keystroke makes lists that the next one replaces: among what stays they are freed late, with all they hold.
setFlagsFromString("--no-allocation-site-pretenuring");
letHelpersGiveWay();

/** What was compiled is kept for the next start: by Node itself where it can. */
async function keptCode(): Promise<KeptCode | undefined> {
  const { enableCompileCache } = module as { enableCompileCache?: () => void };
  if (enableCompileCache !== undefined) {
    enableCompileCache();
    return undefined;
  }
  const folder = await cacheFolder();
  return folder === undefined ? undefined : KeptCode.of(__dirname, join(folder, "code"));
}

/** Goes on in the file beside this one that `node-server.ts` is bundled into. */
async function serve(greeted: Greeted | undefined): Promise<void> {
  const code = await keptCode();
  const { serve } = module.createRequire(__filename)("./node-server.js") as typeof import("./node-server");
  serve(greeted, async (pause) => code?.keep(pause));
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
  const writer = new WholeMessageWriter(process.stdout);
  const greeted = await greet(
    reader,
    writer,
    (params) => greeting(params as InitializeParams),
    (message) => {
      // As LSP has it: who said goodbye before leaving left in order.
      if ("method" in message && message.method === "shutdown") code = 0;
    },
  );
  await serve(greeted);
}

// Nobody reads any more: then there is nothing left to do.
process.stdout.on("error", () => process.exit(1));
process.on("disconnect", () => process.exit(1));

void (process.argv.includes("--stdio") ? serveOverStdio() : serve(undefined));
