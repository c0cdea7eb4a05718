/** A language server that does nothing: what it takes is the cost of the protocol itself. */
import { createConnection, ProposedFeatures, TextDocumentSyncKind } from "vscode-languageserver/node";

const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: {},
    hoverProvider: true,
  },
}));
connection.onDidOpenTextDocument(({ textDocument: { uri, version } }) =>
  connection.sendDiagnostics({ uri, version, diagnostics: [] }),
);
connection.onDidChangeTextDocument(({ textDocument: { uri, version } }) =>
  connection.sendDiagnostics({ uri, version, diagnostics: [] }),
);
connection.onCompletion(() => []);
connection.onHover(() => null);
connection.listen();
