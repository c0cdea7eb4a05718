import {
  commands,
  Disposable,
  l10n,
  languages,
  ProgressLocation,
  SnippetString,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from "vscode";
import { type DocumentKind, NewDocumentRequest } from "../../server/protocol/messages";
import { languageId } from "../claim/claim";
import type { Server } from "../server";
import { freeName } from "./free-name";

const kinds: Readonly<Record<string, DocumentKind>> = {
  "ospo.newStaffingPlan": "staffing-plan",
  "ospo.newPolicy": "policy",
  "ospo.newCharter": "charter",
  "ospo.newOrganization": "organization",
};

/** Registers the *New …* commands. */
export function registerNewDocumentCommands(server: Server): Disposable {
  return Disposable.from(
    ...Object.entries(kinds).map(([command, kind]) =>
      commands.registerCommand(command, () => newDocument(server, kind)),
    ),
  );
}

/** Opens a new document of a kind, not yet saved, with the cursor in its first blank. */
async function newDocument(server: Server, kind: DocumentKind): Promise<void> {
  const folder = await chooseFolder();
  if (folder === "cancelled") return;
  const { fileName, snippet } = await askForText(server, kind, folder);
  const document = await workspace.openTextDocument(await addressFor(fileName, folder));
  if (document.languageId !== languageId) await languages.setTextDocumentLanguage(document, languageId);
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

async function askForText(server: Server, kind: DocumentKind, folder: WorkspaceFolder | undefined) {
  return window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t("Preparing the document…") },
    async () => {
      const client = await server.running();
      const address = folder && client.code2ProtocolConverter.asUri(folder.uri);
      return client.sendRequest(NewDocumentRequest, { kind, ...(address !== undefined && { folder: address }) });
    },
  );
}

/** The folder that the document is for: the only one, the one chosen, or none where none is open. */
async function chooseFolder(): Promise<WorkspaceFolder | undefined | "cancelled"> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length <= 1) return folders[0];
  const chosen = await window.showWorkspaceFolderPick({ placeHolder: l10n.t("The folder for the new document") });
  return chosen ?? "cancelled";
}

/** Where the document will be saved: in the folder, under a name that neither a file nor an open document has. */
async function addressFor(fileName: string, folder: WorkspaceFolder | undefined): Promise<Uri> {
  const address = (name: string) =>
    folder ? Uri.joinPath(folder.uri, name).with({ scheme: "untitled" }) : Uri.from({ scheme: "untitled", path: name });
  const isTaken = async (name: string) => {
    const { path } = address(name);
    if (workspace.textDocuments.some(({ uri }) => uri.path === path)) return true;
    return folder !== undefined && (await exists(Uri.joinPath(folder.uri, name)));
  };
  return address(await freeName(fileName, isTaken));
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
