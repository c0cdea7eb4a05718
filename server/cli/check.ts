/** `ospo check`: the findings of files, as text or as data. */
import { type Severity, severities } from "../checks/finding";
import { rules } from "../checks/rules/registry.generated";
import { run } from "../checks/run";
import { type Locale, toLocale } from "../locale";
import { parseDate } from "../model/dates";
import { optional } from "../optional";
import { type CheckedFile, checkReport, reaches } from "../reports/findings";
import { checkText } from "./check-text";
import type { ExitCode, Host } from "./host";
import { badDate, cannotRead, notes, notOneOf } from "./messages";
import { type Selected, selectFiles } from "./select";
import { tell, UsageError } from "./usage-error";

const formats = ["text", "json"] as const;

export interface CheckOptions {
  readonly format: string;
  readonly failOn: string;
  readonly asOf?: string;
}

/** The languages there are to choose from: asked for, else the configuration's, else the usual one. */
export interface Languages {
  readonly asked?: Locale;
  readonly usual: Locale;
}

/** @throws UsageError for a value of an option that makes no sense */
export async function check(
  host: Host,
  paths: readonly string[],
  options: CheckOptions,
  languages: Languages,
): Promise<ExitCode> {
  const format = oneOf("--format", options.format, formats);
  const failOn: Severity = oneOf("--fail-on", options.failOn, severities);
  const asOf = options.asOf ?? host.today;
  if (parseDate(asOf) === undefined) throw new UsageError(badDate(asOf));

  const { files, unread, notOurs } = await selectFiles(paths.length > 0 ? paths : ["."], host.cwd);
  const locale = languages.asked ?? configured(files[0]) ?? languages.usual;
  for (const { path, problem } of unread) tell(host, cannotRead(path, problem)(locale));
  for (const path of notOurs) host.stderr.write(`${notes.notOurs(path)[locale]}\n`);
  if (files.length === 0 && notOurs.length === 0 && unread.length === 0) {
    host.stderr.write(`${notes.nothingOfOurs[locale]}\n`);
  }

  const report = checkReport(
    files.map((selected) => checked(host, selected, asOf)),
    asOf,
    locale,
  );
  if (format === "json") host.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  else if (files.length > 0) host.stdout.write(checkText(report, locale, host.stdout));
  if (unread.length > 0) return 2;
  return reaches(report.summary, failOn) ? 1 : 0;
}

function checked(host: Host, { file, workspace, path }: Selected, asOf: string): CheckedFile {
  const context = workspace.contextOf(file.uri, asOf);
  const findings = context === undefined ? [] : run(context, rules, host.validators);
  return { path, ...optional("kind", file.kind), document: file.document, findings };
}

/** The language that the configuration of a file asks for. */
function configured(selected: Selected | undefined): Locale | undefined {
  return toLocale(selected?.workspace.configFor(selected.file.uri)?.config.language?.value);
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new UsageError(notOneOf(option, value, allowed));
  return found;
}
