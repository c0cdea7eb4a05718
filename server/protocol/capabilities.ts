/** What the server announces: one line for each language feature. */
import type {
  CodeActionKind,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { fixAllKind } from "../features/fix-all";
import { chooseRolesCommand } from "../features/who-is-missing/command";
import { type Client, readClient } from "./client";

// Types alone: the answer to the first message must not wait for the whole library.
const incremental = 2 satisfies typeof TextDocumentSyncKind.Incremental;
const quickFix = "quickfix" satisfies typeof CodeActionKind.QuickFix;

/** The answer to `initialize`. */
export function greeting(params: InitializeParams): InitializeResult {
  return { capabilities: capabilities(readClient(params)), serverInfo: { name: "ospo-language-server" } };
}

function capabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: incremental },
    completionProvider: { resolveProvider: true, triggerCharacters: [" ", ":", "-", "{", "[", ",", '"', "'"] },
    hoverProvider: true,
    documentSymbolProvider: true,
    codeActionProvider: { codeActionKinds: [quickFix, fixAllKind] },
    ...(client.appliesEdits ? { executeCommandProvider: { commands: [chooseRolesCommand] } } : {}),
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: "ospo", interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
