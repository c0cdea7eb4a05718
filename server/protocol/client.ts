/** What the client can do and wants, read once from `initialize`. */
import type { InitializeParams } from "vscode-languageserver";
import { optional } from "../optional";
import type { InitializationOptions } from "./messages";

export interface Client {
  /** Our own extension. It gets pushed diagnostics, and knows VS Code's commands. */
  readonly isOurs: boolean;
  /** Asks for diagnostics by itself; then none are pushed, so that nothing shows twice. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly canCreateFiles: boolean;
  readonly appliesEdits: boolean;
  /** Can lead the cursor to a place of a document. */
  readonly showsPlaces: boolean;
  readonly watchesFiles: boolean;
  readonly hasConfiguration: boolean;
  readonly hasFolders: boolean;
  readonly folders: readonly string[];
  readonly docsBase?: string;
  readonly locale?: string;
  readonly asOf?: string;
}

export function readClient(params: InitializeParams): Client {
  const options = readOptions(params.initializationOptions);
  const { workspace, textDocument, window } = params.capabilities;
  const isOurs = options.client === "ospo-vscode";
  const folders = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
  return {
    isOurs,
    pullsDiagnostics: !isOurs && textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    canCreateFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
    appliesEdits: workspace?.applyEdit === true,
    showsPlaces: window?.showDocument?.support === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasConfiguration: workspace?.configuration === true,
    hasFolders: workspace?.workspaceFolders === true,
    folders,
    ...optional("docsBase", options.docsBase),
    ...optional("locale", options.locale ?? params.locale),
    ...optional("asOf", options.asOf),
  };
}

/** Only what has the right form counts: a client may send anything. */
function readOptions(value: unknown): InitializationOptions {
  if (typeof value !== "object" || value === null) return {};
  const known = ["client", "docsBase", "locale", "asOf"] as const;
  const entries = new Map(Object.entries(value));
  return Object.fromEntries(
    known.flatMap((key) => (typeof entries.get(key) === "string" ? [[key, entries.get(key)]] : [])),
  );
}
