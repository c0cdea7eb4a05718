/** The server in Node, without its first word: `node.ts` loads it. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { Greeted } from "./greeting";
import { type Host, localDay } from "./host";
import { Inbox } from "./inbox";
import { nodeFileSystem } from "./node-file-system";
import { nodeLicenses } from "./node-licenses";
import { turnsWith } from "./node-turn";
import { nodeStructures } from "./node-validators";
import { startServer } from "./server";

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
    turn: turnsWith(process.stdout),
    keepCode,
  }));
}
