/** The command `ospo`. */
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { version } from "../../package.json";
import { localDay } from "../protocol/host";
import { cacheFolder } from "../protocol/node-cache-folder";
import { nodeLicenses } from "../protocol/node-licenses";
import { nodeStructures } from "../protocol/node-validators";
import type { Host, Output } from "./host";
import { runCli } from "./program";
import { saveMemory } from "./save-memory";
import { startThread } from "./thread";

function output(stream: NodeJS.WriteStream): Output {
  // Whoever reads may stop reading (`| head`): then there is nobody left to tell anything.
  stream.on("error", () => process.exit());
  return {
    write: (text) => stream.write(text),
    colours: stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    ...(stream.isTTY === true ? { columns: stream.columns } : {}),
  };
}

/** The version, and when and how large it was built: the same version is built many times where it is worked on. */
function buildName(): string {
  const { mtimeMs, size } = statSync(__filename);
  return [version, mtimeMs, size, process.version].join(" ");
}

const host: Host = {
  cwd: process.cwd(),
  env: process.env,
  today: localDay(new Date()),
  version,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  ...nodeStructures(join(__dirname, "validators")),
  licenses: nodeLicenses(__dirname),
  rulePage: async (rule, locale) => {
    try {
      return await readFile(join(__dirname, "rules", `${rule}.${locale}.md`), "utf8");
    } catch {
      return undefined;
    }
  },
  build: buildName(),
  cacheFolder,
  cores: availableParallelism(),
  startWorker: () => startThread(join(__dirname, "check-worker.js")),
  saveMemory,
  startServer: () => {
    // The server asks the command line which way to talk; an editor that says nothing means this one.
    if (!process.argv.some((word) => /^--(?:stdio|node-ipc|socket|pipe)/.test(word))) process.argv.push("--stdio");
    createRequire(__filename)("./server.js");
  },
};

runCli(process.argv.slice(2), host).then((code) => {
  process.exitCode = code;
});
