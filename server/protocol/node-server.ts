/** The server in Node, without its first word: `node.ts` loads it. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { Greeted } from "./greeting";
import { type Host, localDay } from "./host";
import { Inbox } from "./inbox";
import { nodeFileSystem } from "./node-file-system";
import { nodeLicenses } from "./node-licenses";
import { nodeStructures } from "./node-validators";
import { startServer } from "./server";

/** Waits until standard output is empty. Over IPC it always is: there the client also sends nothing when it hangs. */
async function written(): Promise<void> {
  if (process.stdout.writableLength > 0)
    await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
}

/**
 * @param greeted the streams over which the client was greeted; without them the command line says how to talk
 * @param keepCode keeps what was compiled for the next start
 */
export function serve(greeted: Greeted | undefined, keepCode: NonNullable<Host["keepCode"]>): void {
  const inbox = new Inbox();
  const connection =
    greeted === undefined
      ? createConnection(ProposedFeatures.all, inbox.options)
      : createConnection(ProposedFeatures.all, greeted.reader, greeted.writer, inbox.options);
  startServer(connection, inbox, () => ({
    fileSystem: nodeFileSystem(),
    ...nodeStructures(join(__dirname, "validators")),
    licenses: nodeLicenses(__dirname),
    docsBase: `${pathToFileURL(join(__dirname, "rules")).href}/`,
    today: () => localDay(new Date()),
    written,
    keepCode,
  }));
}
