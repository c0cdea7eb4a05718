/** The findings for people who read them in a terminal. */
import { createColors } from "picocolors";
import type { Severity } from "../checks/finding";
import type { Locale } from "../locale";
import type { FileReport, FindingReport, Summary } from "../reports/findings";
import { count, enumerate } from "../words";
import { wrap } from "../wrap";
import type { Output } from "./host";
import type { Printer } from "./printer";

type Colours = ReturnType<typeof createColors>;

/** What the severities are called. */
export const severityLabels: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  en: { error: "error", warning: "warning", information: "information", hint: "hint" },
  fr: { error: "erreur", warning: "avertissement", information: "information", hint: "suggestion" },
};

/** Lines longer than this are tiring, however wide the terminal. */
const widest = 100;
const indent = "    ";

/** Files with findings, then one line that sums up. */
export class CheckText implements Printer {
  private readonly colours: Colours;
  private readonly width: number;
  private docs: string | undefined;

  constructor(
    private readonly locale: Locale,
    output: Output,
  ) {
    this.colours = createColors(output.colours);
    this.width = output.columns === undefined ? Number.POSITIVE_INFINITY : Math.min(output.columns, widest);
  }

  readonly begin = (): string => "";

  readonly file = (file: FileReport): string => {
    this.docs ??= file.findings[0]?.docs;
    return file.findings.length === 0 ? "" : `${fileText(file, this.locale, this.colours, this.width)}\n`;
  };

  /** Nothing where no file was checked: somebody has said so. */
  readonly end = (summary: Summary): string =>
    summary.files === 0 ? "" : `${summaryText(summary, this.docs, this.locale, this.colours)}\n`;
}

function fileText(file: FileReport, locale: Locale, colours: Colours, width: number): string {
  const findings = file.findings.map((finding) => findingText(finding, locale, colours, width));
  return `${colours.bold(file.path)}\n${findings.join("\n")}\n`;
}

function findingText(finding: FindingReport, locale: Locale, colours: Colours, width: number): string {
  const { line, character } = finding.range.start;
  const place = `${line + 1}:${character + 1}`;
  const label = paint(finding.severity, colours)(severityLabels[locale][finding.severity]);
  const more = [finding.why, finding.remedy].flatMap((text) => wrap(text, width - indent.length));
  return [
    `  ${place}  ${label}  ${finding.message}  ${colours.dim(finding.rule)}`,
    ...more.map((text) => indent + colours.dim(text)),
  ].join("\n");
}

function paint(severity: Severity, colours: Colours): (text: string) => string {
  if (severity === "error") return colours.red;
  return severity === "warning" ? colours.yellow : colours.blue;
}

/** @param docs the command that explains the first finding */
function summaryText(summary: Summary, docs: string | undefined, locale: Locale, colours: Colours): string {
  if (docs === undefined) return colours.green(summaryWords(summary, locale));
  const explain = locale === "fr" ? "Pour en savoir plus\u00a0:" : "To learn more:";
  return `${colours.bold(summaryWords(summary, locale))}\n${colours.dim(`${explain} ${docs}`)}`;
}

/** "3 files checked: 1 error and 2 warnings." Information and hints are counted together, as suggestions. */
function summaryWords(summary: Summary, locale: Locale): string {
  const { error, warning } = summary;
  const others = summary.information + summary.hint;
  if (locale === "fr") {
    const files = `${count(summary.files, "fichier vérifié", "fichiers vérifiés", "fr")}\u00a0:`;
    const found = enumerate(
      [
        ...(error > 0 ? [count(error, "erreur", "erreurs", "fr")] : []),
        ...(warning > 0 ? [count(warning, "avertissement", "avertissements", "fr")] : []),
        ...(others > 0 ? [count(others, "suggestion", "suggestions", "fr")] : []),
      ],
      "fr",
    );
    return `${files} ${found === "" ? "rien à signaler" : found}.`;
  }
  const found = enumerate(
    [
      ...(error > 0 ? [count(error, "error", "errors", "en")] : []),
      ...(warning > 0 ? [count(warning, "warning", "warnings", "en")] : []),
      ...(others > 0 ? [count(others, "suggestion", "suggestions", "en")] : []),
    ],
    "en",
  );
  return `${count(summary.files, "file", "files", "en")} checked: ${found === "" ? "nothing to report" : found}.`;
}
