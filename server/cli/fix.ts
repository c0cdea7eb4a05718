/** `ospo fix`: makes the safe fixes of files and says in words what has changed. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createColors } from "picocolors";
import { rules } from "../checks/rules/registry.generated";
import { run } from "../checks/run";
import { type MadeFix, safeFixes, textAfter } from "../checks/safe-fixes";
import { OspoDocument } from "../document/document";
import type { Locale } from "../locale";
import { parseDate } from "../model/dates";
import { count } from "../words";
import type { Languages } from "./check";
import type { ExitCode, Host } from "./host";
import { configuredLocale } from "./language";
import { badDate, changedMeanwhile, notText } from "./messages";
import { tellOf } from "./print-selection";
import { type Selected, selectFiles } from "./select";
import { StoredFiles } from "./stored-files";
import { tell, UsageError } from "./usage-error";
import { writeWhole } from "./write";

export interface FixOptions {
  /** Only say what would be changed. */
  readonly dryRun?: boolean;
  readonly asOf?: string;
}

/** One fix may make another one possible; more rounds than that would be a fault of ours. */
const mostRounds = 10;

/** @throws UsageError for a date that is none, or a file that cannot be written */
export async function fix(
  host: Host,
  paths: readonly string[],
  options: FixOptions,
  languages: Languages,
): Promise<ExitCode> {
  const asOf = options.asOf ?? host.today;
  if (parseDate(asOf) === undefined) throw new UsageError(badDate(asOf));
  const stored = new StoredFiles();
  const selection = await selectFiles(paths.length > 0 ? paths : ["."], host.cwd, {
    stored,
    cacheOf: () => undefined,
    schemas: host.schemas,
    progress: () => {},
  });
  const locale = languages.asked ?? configuredLocale(selection.files[0]) ?? languages.usual;
  tellOf(selection, host, locale);
  let isWhole = selection.unread.length === 0;
  let [fixes, files] = [0, 0];
  for (const selected of selection.files) {
    const fixed = fixOne(selected, asOf, host);
    if (fixed.made.length === 0) continue;
    if (options.dryRun !== true && !(await replace(host, selected.path, fixed, locale))) {
      isWhole = false;
      continue;
    }
    fixes += fixed.made.length;
    files++;
    host.stdout.write(inWords(selected.path, fixed.made, locale, host));
  }
  host.stdout.write(`${summary(fixes, files, options.dryRun === true, locale)}\n`);
  return isWhole ? 0 : 2;
}

/** A fix that was made, and the line on which its finding stood, from 1. */
interface Change extends MadeFix {
  readonly line: number;
}

interface Fixed {
  readonly before: string;
  readonly after: string;
  readonly made: readonly Change[];
}

/** The text of a file after all its safe fixes, and after those that they make possible. */
function fixOne({ workspace, file }: Selected, asOf: string, host: Host): Fixed {
  const { uri } = file;
  const before = workspace.contextOf(uri, asOf)?.document.text ?? "";
  const made: Change[] = [];
  let after = before;
  for (let round = 0; round < mostRounds; round++) {
    const context = workspace.contextOf(uri, asOf);
    if (context === undefined) break;
    const { document } = context;
    const step = safeFixes(document.uri, run(context, rules, host));
    if (step.edits.length === 0) break;
    for (const item of step.made) made.push({ ...item, line: document.rangeOf(item.finding.spot).start.line + 1 });
    after = textAfter(after, step.edits);
    workspace.setOpen(OspoDocument.open(document.uri, round + 1, after));
  }
  return { before, after, made };
}

const byteOrderMark = "\uFEFF";

/** Writes a file anew, unless somebody has changed it meanwhile. @returns false when it was left as it is */
async function replace(host: Host, path: string, { before, after }: Fixed, locale: Locale): Promise<boolean> {
  const bytes = await readFile(resolve(host.cwd, path)).catch(() => undefined);
  const text = bytes === undefined ? undefined : decode(bytes);
  if (bytes !== undefined && text === undefined) {
    tell(host, notText(path)(locale));
    return false;
  }
  // Reading takes the mark off the beginning of a file; it stays there.
  const mark = text?.startsWith(byteOrderMark) === true ? byteOrderMark : "";
  if (text?.slice(mark.length) !== before) {
    tell(host, changedMeanwhile(path)(locale));
    return false;
  }
  await writeWhole(host, path, mark + after);
  return true;
}

/** Undefined for bytes that are no UTF-8: what they mean would be lost. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function inWords(path: string, made: readonly Change[], locale: Locale, { stdout }: Host): string {
  const colours = createColors(stdout.colours);
  const lines = made.map(({ finding, fix, line }) => {
    const { message } = finding.words(locale);
    return `  ${line}  ${fix.title(locale)}  ${colours.dim(`${message} ${finding.rule}`)}`;
  });
  return `${colours.bold(path)}\n${lines.join("\n")}\n\n`;
}

function summary(fixes: number, files: number, isDry: boolean, locale: Locale): string {
  if (fixes === 0)
    return locale === "fr"
      ? "Rien à corriger sans décision de votre part."
      : "Nothing to fix without a decision of yours.";
  if (locale === "fr") {
    const inFiles = `dans ${count(files, "fichier", "fichiers", "fr")}`;
    const all = count(fixes, "correction", "corrections", "fr");
    return isDry ? `À faire\u00a0: ${all} ${inFiles}. Rien n’a été modifié.` : `${all} ${inFiles}.`;
  }
  const inFiles = `in ${count(files, "file", "files", "en")}`;
  const all = count(fixes, "fix", "fixes", "en");
  return isDry ? `To be made: ${all} ${inFiles}. Nothing was changed.` : `${all} ${inFiles}.`;
}
