import { RelativePattern, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { FindFilesRequest, ReadFileRequest } from "../../server/protocol/messages";

/** Finds and reads files for a server that has no disk; it gets what is in the workspace's folders, and nothing else. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(FindFilesRequest, async ({ folder, pattern }, cancellation) => {
    const base = inWorkspace(folder);
    if (!base) return [];
    const found = await workspace.findFiles(new RelativePattern(base, pattern), undefined, undefined, cancellation);
    return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
  });
  client.onRequest(ReadFileRequest, async ({ uri }) => {
    const file = inWorkspace(uri);
    if (!file) return null;
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(file));
    } catch {
      return null;
    }
  });
}

/** The address without `..`, if it is in a folder of the workspace. */
function inWorkspace(address: string): Uri | undefined {
  const uri = Uri.joinPath(Uri.parse(address, true), ".");
  return workspace.getWorkspaceFolder(uri) && uri;
}
