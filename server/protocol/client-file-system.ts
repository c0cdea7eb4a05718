/** Files by way of the client: for a server that has no disk (web worker, virtual workspaces). */
import type { Connection } from "vscode-languageserver";
import type { FileSystem } from "../workspace/file-system";
import { FindFilesRequest, ReadFileRequest } from "./messages";

/** A client that does not know the requests leaves the server with the open files only. */
export function clientFileSystem(connection: Connection): FileSystem {
  return {
    find: (folder, pattern) => connection.sendRequest(FindFilesRequest, { folder, pattern }).catch(() => []),
    read: async (uri) => (await connection.sendRequest(ReadFileRequest, { uri }).catch(() => null)) ?? undefined,
  };
}
