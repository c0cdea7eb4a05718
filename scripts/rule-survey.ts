/** What all checks find in a folder: how often each rule speaks, and what changed since the last time. */
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { type Severity, severities } from "../server/checks/finding";
import { localDay } from "../server/protocol/host";
import type { CheckReport } from "../server/reports/findings";
import { ospo } from "../test/support/cli";

/** One finding, in words. */
export interface Surveyed {
  /** From the folder. */
  readonly path: string;
  /** From 1 on. */
  readonly line: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** How often a rule speaks. */
export interface RuleCount extends Readonly<Record<Severity, number>> {
  readonly rule: string;
  readonly findings: number;
  /** Files in which it found something. */
  readonly files: number;
}

/** What came and what went for a rule. */
export interface Change {
  readonly rule: string;
  readonly added: readonly Surveyed[];
  readonly gone: readonly Surveyed[];
}

/**
 * Runs `ospo check` over a folder. Each sub-folder with an `ospo.config.yaml` is a workspace of its own.
 *
 * @param folder absolute path
 * @param asOf the day as of which dates are judged, `YYYY-MM-DD`; today when left out
 * @returns the findings, and how many files were checked
 * @throws Error in the words of the command line, when it could not check everything
 */
export async function survey(folder: string, asOf?: string): Promise<{ files: number; findings: Surveyed[] }> {
  const day = asOf === undefined ? [] : ["--as-of", asOf];
  const today = localDay(new Date());
  const argv = ["check", ...workspacesIn(folder), "--format", "json", "--locale", "en", ...day];
  const { code, out, err } = await ospo(argv, { cwd: folder, today });
  if (code === 2) throw new Error(err.trim());
  const { files, summary }: CheckReport = JSON.parse(out);
  const findings = files.flatMap(({ path, findings: found }) =>
    found.map(({ rule, severity, message, range }) => ({ path, line: range.start.line + 1, rule, severity, message })),
  );
  return { files: summary.files, findings };
}

/** The paths to check: an inner workspace comes after the outer one, since a file counts in the last that is named. */
function workspacesIn(folder: string): string[] {
  const find = (pattern: string) =>
    globSync(pattern, { cwd: folder, dot: true, ignore: ["**/.git", "**/node_modules"] });
  const inner = find("**/ospo.config.{yaml,yml}")
    .map((path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0)))
    .filter((path) => path !== "");
  const paths = [...new Set(inner)].sort((a, b) => a.length - b.length);
  const isOutside = (path: string) => !paths.some((workspace) => path.startsWith(`${workspace}/`));
  return paths.length === 0 || find("**/*.{yaml,yml}").some(isOutside) ? [".", ...paths] : paths;
}

/** How often each rule speaks, the most frequent one first. */
export function countRules(findings: readonly Surveyed[]): RuleCount[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules
    .map((rule) => {
      const found = findings.filter((finding) => finding.rule === rule);
      const of = (severity: Severity) => found.filter((finding) => finding.severity === severity).length;
      const [error, warning, information, hint] = severities.map(of) as [number, number, number, number];
      const files = new Set(found.map(({ path }) => path)).size;
      return { rule, error, warning, information, hint, findings: found.length, files };
    })
    .sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
}

/** What came and what went between two surveys, by rule. A finding that only stands on another line is the same. */
export function compare(before: readonly Surveyed[], after: readonly Surveyed[]): Change[] {
  const added = without(after, before);
  const gone = without(before, after);
  const rules = [...new Set([...added, ...gone].map(({ rule }) => rule))].sort();
  const of = (rule: string) => (finding: Surveyed) => finding.rule === rule;
  return rules.map((rule) => ({ rule, added: added.filter(of(rule)), gone: gone.filter(of(rule)) }));
}

/** Those of some findings that others have not: of two alike, one for each is taken away. */
function without(findings: readonly Surveyed[], others: readonly Surveyed[]): Surveyed[] {
  const key = ({ path, rule, severity, message }: Surveyed) => JSON.stringify([path, rule, severity, message]);
  const left = new Map<string, number>();
  for (const other of others) left.set(key(other), (left.get(key(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(key(finding)) ?? 0;
    left.set(key(finding), count - 1);
    return count <= 0;
  });
}

/** The file in which the last survey of a folder is kept. */
export function keptFile(root: string, folder: string): string {
  const name = folder.split(/[\\/]/).filter(Boolean).at(-1) ?? "root";
  return join(root, ".build", "survey", `${name}.json`);
}

/** The counts as a table, with a sum below. */
export function table(counts: readonly RuleCount[]): string {
  const sum = (pick: (count: RuleCount) => number) => counts.reduce((total, count) => total + pick(count), 0);
  const head = ["rule", "findings", ...severities, "files"];
  const row = (count: RuleCount) => [count.rule, count.findings, ...severities.map((name) => count[name]), count.files];
  const total = ["all", sum((count) => count.findings), ...severities.map((name) => sum((count) => count[name])), ""];
  const rows = [head, ...counts.map(row), total].map((cells) => cells.map((cell) => (cell === 0 ? "·" : String(cell))));
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const padded = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
  return rows.map((cells) => padded(cells).join("  ").trimEnd()).join("\n");
}

/** A finding on one line. */
export function findingLine({ path, line, severity, message }: Surveyed): string {
  return `${path}:${line} ${severity} – ${message}`;
}
