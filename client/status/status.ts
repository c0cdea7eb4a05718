import { Disposable, l10n, languages, StatusBarAlignment, window, workspace } from "vscode";
import { State } from "vscode-languageclient";
import { type FileStatus, StatusNotification } from "../../server/protocol/messages";
import { languageId } from "../claim/claim";
import type { Server } from "../server";
import { describe, describeStopped } from "./describe";

/**
 * Shows the state of the active file in the status bar, also when all is fine, and its kind in the language's status.
 * A click opens the Problems panel, or starts a server that does not run.
 */
export function showStatus(server: Server): Disposable {
  const states = new Map<string, FileStatus>();
  /** The server ran, and does no longer. */
  let stopped = false;
  const restart = { command: "ospo.restartServer", title: l10n.t("Restart server") };
  const problems = { command: "workbench.actions.view.problems", title: l10n.t("Show problems") };

  const bar = window.createStatusBarItem("ospo.status", StatusBarAlignment.Left, 0);
  bar.name = l10n.t("OSPO document");
  const language = languages.createLanguageStatusItem("ospo.status", { language: languageId });
  language.name = l10n.t("OSPO document");

  const update = () => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return bar.hide();
    const shown = stopped ? describeStopped() : describe(states.get(document.uri.toString()));
    bar.command = stopped ? restart : problems;
    language.command = bar.command;
    bar.text = shown.text;
    bar.tooltip = shown.tooltip;
    bar.accessibilityInformation = { label: shown.label };
    language.text = shown.label;
    language.severity = shown.severity;
    language.busy = shown.busy;
    bar.show();
  };

  update();
  return Disposable.from(
    bar,
    language,
    server.onDidCreateClient((client) => {
      states.clear();
      stopped = false;
      client.onDidChangeState(({ newState }) => {
        // One that ends while it starts never gets as far as to stop.
        stopped = newState === State.Stopped || newState === State.StartFailed;
        update();
      });
      client.onNotification(StatusNotification, (status) => {
        states.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status);
        update();
      });
      update();
    }),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
    workspace.onDidCloseTextDocument(({ uri }) => states.delete(uri.toString())),
  );
}
