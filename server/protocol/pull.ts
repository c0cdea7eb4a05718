/** Diagnostics for clients that ask for them: of one file, and of all files of the workspace. */
import {
  type Connection,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { guarded, type Log } from "./guard";
import type { Session } from "./session";

export function pullDiagnostics(connection: Connection, session: Session, log: Log): void {
  if (!session.client.pullsDiagnostics) return;

  connection.languages.diagnostics.on((params, token) =>
    guarded(log, "diagnostics", token, { kind: DocumentDiagnosticReportKind.Full, items: [] }, async () => {
      const { uri } = params.textDocument;
      await session.ready(uri);
      return { kind: DocumentDiagnosticReportKind.Full, items: session.diagnose(uri).diagnostics };
    }),
  );

  connection.languages.diagnostics.onWorkspace((_params, token) =>
    guarded(log, "workspace diagnostics", token, { items: [] }, async () => {
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      await session.loaded();
      for (const uri of session.allFiles()) {
        if (token.isCancellationRequested) break;
        await new Promise<void>((resolve) => setImmediate(resolve));
        const { diagnostics, version } = session.diagnose(uri);
        items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: version ?? null, items: diagnostics });
      }
      return { items };
    }),
  );
}
