/** The findings of checked files as plain data: what `ospo check --format json` prints, and what other formats render. */
import { type Finding, type Severity, severities } from "../checks/finding";
import type { OspoDocument, Range } from "../document/document";
import type { Locale } from "../locale";
import type { DocumentKind } from "../model/kinds";
import { optional } from "../optional";

/** A file with its findings, in the order of the file. */
export interface CheckedFile {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  /** Absent for a file whose kind is not known. */
  readonly kind?: DocumentKind;
  readonly document: OspoDocument;
  readonly findings: readonly Finding[];
}

export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly remedy: string;
  /** Zero-based, in UTF-16 units, as in LSP. */
  readonly range: Range;
  /** The command that explains the rule. */
  readonly docs: string;
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
}

export interface FileReport {
  readonly path: string;
  readonly kind?: DocumentKind;
  readonly findings: readonly FindingReport[];
}

/** How many files were checked, and how many findings of each severity they have. */
export type Summary = Readonly<Record<Severity | "files", number>>;

export interface CheckReport {
  /** Of this shape; keys may be added without a new one. */
  readonly version: 1;
  /** The day as of which dates were judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly files: readonly FileReport[];
  readonly summary: Summary;
}

/** A checked file as it is printed. */
export function fileReport({ path, kind, document, findings }: CheckedFile, locale: Locale): FileReport {
  return {
    path,
    ...optional("kind", kind),
    findings: findings.map((finding) => findingReport(finding, document, locale)),
  };
}

/** Counts the files and findings of a check, one file after the other. */
export class Tally {
  private readonly counts: Record<Severity | "files", number> = {
    files: 0,
    error: 0,
    warning: 0,
    information: 0,
    hint: 0,
  };

  add({ findings }: FileReport): void {
    this.counts.files++;
    for (const { severity } of findings) this.counts[severity]++;
  }

  get summary(): Summary {
    return { ...this.counts };
  }
}

function findingReport(finding: Finding, document: OspoDocument, locale: Locale): FindingReport {
  const { message, why, remedy } = finding.words(locale);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message,
    why,
    remedy,
    range: document.rangeOf(finding.spot),
    docs: `ospo explain ${finding.rule}`,
    fixes: finding.fixes().map((fix) => ({ title: fix.title(locale), safe: fix.safe })),
  };
}

/** True when a report has a finding of this severity or a worse one. */
export function reaches(summary: Summary, limit: Severity): boolean {
  return severities.slice(0, severities.indexOf(limit) + 1).some((severity) => summary[severity] > 0);
}
