/** The server in Node: over stdio for any editor, over IPC for VS Code. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { localDay } from "./host";
import { nodeFileSystem } from "./node-file-system";
import { nodeLicenses } from "./node-licenses";
import { nodeValidators } from "./node-validators";
import { startServer } from "./server";

// Standard output belongs to the protocol; nothing else may write there.
startServer(createConnection(ProposedFeatures.all), () => ({
  fileSystem: nodeFileSystem(),
  validators: nodeValidators(join(__dirname, "validators")),
  licenses: nodeLicenses(__dirname),
  docsBase: `${pathToFileURL(join(__dirname, "rules")).href}/`,
  today: () => localDay(new Date()),
}));
