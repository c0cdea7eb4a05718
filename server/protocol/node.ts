/** The server in Node: over stdio for any editor, over IPC for VS Code. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { localDay } from "./host";
import { Inbox } from "./inbox";
import { nodeFileSystem } from "./node-file-system";
import { nodeLicenses } from "./node-licenses";
import { nodeValidators } from "./node-validators";
import { startServer } from "./server";

// Nobody reads any more: then there is nothing left to do.
process.stdout.on("error", () => process.exit(1));
process.on("disconnect", () => process.exit(1));

/** Waits until standard output is empty. Over IPC it always is: there the client also sends nothing when it hangs. */
async function written(): Promise<void> {
  if (process.stdout.writableLength > 0)
    await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
}

const inbox = new Inbox();
// Standard output belongs to the protocol; nothing else may write there.
startServer(createConnection(ProposedFeatures.all, inbox.options), inbox, () => ({
  fileSystem: nodeFileSystem(),
  validators: nodeValidators(join(__dirname, "validators")),
  licenses: nodeLicenses(__dirname),
  docsBase: `${pathToFileURL(join(__dirname, "rules")).href}/`,
  today: () => localDay(new Date()),
  written,
}));
