/** `ospo check`: the findings of files, as text or as data. */
import { type Severity, severities } from "../checks/finding";
import type { Locale } from "../locale";
import { parseDate } from "../model/dates";
import { optional } from "../optional";
import { reaches, Tally } from "../reports/findings";
import type { Cache } from "./cache";
import { Caches } from "./caches";
import { examineAll } from "./examine-all";
import type { ExitCode, Host } from "./host";
import { configuredLocale } from "./language";
import { badDate, badJobs, badShard, cannotCheck, notOneOf } from "./messages";
import { Pool } from "./pool";
import { formats, Gathered, printerOf } from "./print";
import { tellOf } from "./print-selection";
import { Progress } from "./progress";
import { selectFiles } from "./select";
import { StoredFiles } from "./stored-files";
import { tell, UsageError } from "./usage-error";

export interface CheckOptions {
  readonly format: string;
  readonly failOn: string;
  readonly asOf?: string;
  readonly jobs?: string;
  readonly shard?: string;
  readonly cache: boolean;
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
  const jobs = options.jobs === undefined ? host.cores : jobsOf(options.jobs);
  const isOfShard = options.shard === undefined ? () => true : shardOf(options.shard);

  host.saveMemory();
  const stored = new StoredFiles();
  const progress = new Progress(host, languages.usual);
  const caches = new Caches(host, options.cache, languages);
  const pool = jobs > 1 ? new Pool(jobs, host.startWorker) : undefined;
  await caches.begin();
  const work = { stored, ...optional("pool", pool), cacheOf: (folder: string): Cache | undefined => caches.of(folder) };
  try {
    const selection = await selectFiles(paths.length > 0 ? paths : ["."], host.cwd, {
      ...work,
      schemas: host.schemas,
      progress: (files) => progress.read(files),
    });
    progress.hide();
    caches.leaveOutSmall(selection.workspaces);
    const locale = languages.asked ?? configuredLocale(selection.files[0]) ?? languages.usual;
    tellOf(selection, host, locale);

    const files = selection.files.filter((_, index) => isOfShard(index));
    const printer = printerOf(format, asOf, locale, host.stdout);
    const tally = new Tally();
    const printed = new Gathered((text) => {
      progress.hide();
      host.stdout.write(text);
    });
    printed.add(printer.begin());
    const checked = examineAll(files, { ...work, setting: { asOf, locale }, sources: host });
    let isWhole = selection.unread.length === 0;
    for await (const { selected, findings } of checked) {
      if (findings === undefined) {
        isWhole = false;
        progress.hide();
        tell(host, cannotCheck(selected.path)(locale));
        continue;
      }
      const report = { path: selected.path, ...findings };
      tally.add(report);
      printed.add(printer.file(report));
      progress.checked(tally.summary.files, files.length);
    }
    const { summary } = tally;
    printed.add(printer.end(summary));
    printed.flush();
    progress.hide();
    caches.finish(selection.workspaces, stored);
    if (!isWhole) return 2;
    return reaches(summary, failOn) ? 1 : 0;
  } finally {
    progress.hide();
    caches.close();
    pool?.end();
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new UsageError(notOneOf(option, value, allowed));
  return found;
}

/** More threads than that would only wait for each other. */
const mostJobs = 64;

function jobsOf(value: string): number {
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > mostJobs) throw new UsageError(badJobs(value, mostJobs));
  return jobs;
}

/** Which files, by their index, belong to a part such as `2/5`: every fifth, so that all parts take about as long. */
function shardOf(value: string): (index: number) => boolean {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(value);
  const [part, parts] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  if (part < 1 || part > parts) throw new UsageError(badShard(value));
  return (index) => index % parts === part - 1;
}
