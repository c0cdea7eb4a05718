import { LanguageStatusSeverity, l10n } from "vscode";
import type { DocumentKind, FileStatus } from "../../server/protocol/messages";

/** A file's state in words. */
export interface ShownStatus {
  /** For the status bar, with an icon. */
  readonly text: string;
  /** For screen readers and the language's status, without icons. */
  readonly label: string;
  readonly tooltip: string;
  readonly severity: LanguageStatusSeverity;
  readonly busy: boolean;
}

/** The state of any file when the server does not run. */
export function describeStopped(): ShownStatus {
  const tooltip = l10n.t("The OSPO server is not running. Select to start it.");
  return shown("error", l10n.t("OSPO: not checked"), tooltip, LanguageStatusSeverity.Error);
}

/** @param status what the server said of the file; nothing when it has not spoken yet */
export function describe(status: FileStatus | undefined): ShownStatus {
  if (!status) {
    const label = l10n.t("OSPO: checking…");
    return shown("sync~spin", label, l10n.t("The file is being checked."), LanguageStatusSeverity.Information, true);
  }
  const { errors, warnings, others } = status;
  const counts = [
    errors > 0 && (errors === 1 ? l10n.t("1 error") : l10n.t("{0} errors", errors)),
    warnings > 0 && (warnings === 1 ? l10n.t("1 warning") : l10n.t("{0} warnings", warnings)),
    others > 0 && (others === 1 ? l10n.t("1 suggestion") : l10n.t("{0} suggestions", others)),
  ].filter((count) => count !== false);
  const summary = counts.length > 0 ? counts.join(", ") : l10n.t("no problems");
  const label = l10n.t("{0}: {1}", status.kind ? nameOf(status.kind) : "OSPO", summary);
  const tooltip = counts.length > 0 ? l10n.t("Select to show the problems.") : l10n.t("All checks passed.");
  if (errors > 0) return shown("error", label, tooltip, LanguageStatusSeverity.Error);
  if (warnings > 0) return shown("warning", label, tooltip, LanguageStatusSeverity.Warning);
  return shown(others > 0 ? "lightbulb" : "check", label, tooltip, LanguageStatusSeverity.Information);
}

function shown(
  icon: string,
  label: string,
  tooltip: string,
  severity: LanguageStatusSeverity,
  busy = false,
): ShownStatus {
  return { text: `$(${icon}) ${label}`, label, tooltip, severity, busy };
}

function nameOf(kind: DocumentKind): string {
  const names: Readonly<Record<DocumentKind, string>> = {
    "role-matrix": l10n.t("Role matrix"),
    organization: l10n.t("Organization"),
    "staffing-plan": l10n.t("Staffing plan"),
    policy: l10n.t("Policy"),
    charter: l10n.t("Charter"),
    config: l10n.t("Settings"),
  };
  return names[kind];
}
