/** The server as a web worker: for VS Code in the browser. All of it is one file, since a worker has no disk. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { validators } from "#validators";
import { licenses } from "../checks/licenses/spdx";
import { compiledStructures } from "../checks/structure/compile";
import { structures } from "../checks/structure/compiled";
import { builtInMatrix } from "../matrix/built-in.generated";
import { clientFileSystem } from "./client-file-system";
import { localDay } from "./host";
import { Inbox } from "./inbox";
import { startServer } from "./server";

/** What a worker says of itself; the DOM types are not loaded, since the server has no page. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const inbox = new Inbox();
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), inbox.options);
startServer(connection, inbox, () => ({
  fileSystem: clientFileSystem(connection),
  ...structures(
    builtInMatrix,
    (kind) => validators[kind],
    () => compiledStructures,
  ),
  licenses: () => licenses,
  today: () => localDay(new Date()),
}));
