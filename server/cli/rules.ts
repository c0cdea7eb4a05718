/** `ospo rules`: all checks, with how severe their findings are. */
import { createColors } from "picocolors";
import { rules } from "../checks/rules/registry.generated";
import type { Locale } from "../locale";
import { severityLabels } from "./check-text";
import type { ExitCode, Host } from "./host";

export function listRules(host: Host, locale: Locale): ExitCode {
  const { dim } = createColors(host.stdout.colours);
  const labels = severityLabels[locale];
  const idWidth = Math.max(...rules.map((rule) => rule.id.length));
  const labelWidth = Math.max(...rules.map((rule) => labels[rule.severity].length));
  for (const rule of rules) {
    const label = labels[rule.severity].padEnd(labelWidth);
    host.stdout.write(`${rule.id.padEnd(idWidth)}  ${dim(label)}  ${rule.title(locale)}\n`);
  }
  return 0;
}
