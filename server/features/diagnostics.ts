/** Findings as LSP diagnostics. */
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { Finding, Severity } from "../checks/finding";
import type { Locale } from "../locale";
import { optional } from "../optional";
import type { Context } from "../workspace/context";
import type { OspoFile } from "../workspace/file";

const lspSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export interface DiagnosticOptions {
  readonly locale: Locale;
  /** Where rule pages are: `<docsBase><rule>.<language>.md`; none when the client gave no place. */
  readonly docsBase?: string;
  /** Finds the file of a related place. */
  readonly fileOf: (uri: string) => OspoFile | undefined;
}

/** The first line of the message stands alone; why and what to do follow on lines of their own. */
export function toDiagnostic(context: Context, finding: Finding, options: DiagnosticOptions): Diagnostic {
  const { locale, docsBase, fileOf } = options;
  const words = finding.words(locale);
  const related = finding.related.flatMap((place) => {
    const file = fileOf(place.uri);
    if (file === undefined) return [];
    return [{ location: { uri: file.uri, range: file.document.rangeOf(place.spot) }, message: place.text(locale) }];
  });
  return {
    range: context.document.rangeOf(finding.spot),
    severity: lspSeverity[finding.severity],
    source: "ospo",
    code: finding.rule,
    ...optional(
      "codeDescription",
      docsBase === undefined ? undefined : { href: `${docsBase}${finding.rule}.${locale}.md` },
    ),
    message: [words.message, words.why, words.remedy].join("\n"),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    ...optional("data", finding.subject === undefined ? undefined : { subject: finding.subject }),
  };
}
