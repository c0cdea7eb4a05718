import { workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { PublishDiagnosticsNotification } from "vscode-languageserver-protocol";

/**
 * Shows findings of the text as it is, and none of an older one: those would mark other words for a moment. The library
 * shows what comes, whatever its version.
 */
export function showFindings(client: BaseLanguageClient): void {
  /** The last that was sent of each file; converting takes a moment. */
  const newest = new Map<string, object>();
  client.onNotification(PublishDiagnosticsNotification.type, async (params) => {
    const { uri, version, diagnostics } = params;
    const address = client.protocol2CodeConverter.asUri(uri);
    const isOutdated = () => {
      const document = workspace.textDocuments.find((open) => open.uri.toString() === address.toString());
      return newest.get(uri) !== params || (document && version !== undefined && version < document.version);
    };
    newest.set(uri, params);
    if (isOutdated()) return;
    const findings = await client.protocol2CodeConverter.asDiagnostics(diagnostics);
    if (!isOutdated()) client.diagnostics?.set(address, findings);
    if (newest.get(uri) === params) newest.delete(uri);
  });
}
