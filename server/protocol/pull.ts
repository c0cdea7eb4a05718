/** Diagnostics for clients that ask for them: of one file, and of all files of the workspace. */
import {
  type Connection,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Guard } from "./guard";
import type { Session } from "./session";

export function pullDiagnostics(connection: Connection, session: Session, guard: Guard): void {
  if (!session.client.pullsDiagnostics) return;

  // Answered for the text as it is by then, not as it was when it was asked: findings of an older text are of no use.
  connection.languages.diagnostics.on((params, token) => {
    const { uri } = params.textDocument;
    const about = { uri, version: session.versionOf(uri) };
    return guard.request(
      { what: "diagnostics", token, about, ready: () => session.ready(uri) },
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      () => ({ kind: DocumentDiagnosticReportKind.Full, items: session.diagnose(uri).diagnostics }),
    );
  });

  connection.languages.diagnostics.onWorkspace((_params, token) =>
    guard.request({ what: "workspace diagnostics", token, ready: () => session.loaded() }, { items: [] }, async () => {
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      for (const uri of session.allFiles()) {
        await guard.turn();
        if (token.isCancellationRequested) break;
        const { diagnostics, version } = session.diagnose(uri);
        items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: version ?? null, items: diagnostics });
      }
      return { items };
    }),
  );
}
