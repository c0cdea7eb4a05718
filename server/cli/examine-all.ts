/** Checks the files of a call in their order: here or in other threads, and not at all what the cache knows. */
import type { Sources } from "../checks/run";
import type { Cache } from "./cache";
import { digest } from "./digest";
import { type Examined, examine, type Findings, type Setting, surroundingsOf } from "./examine";
import type { Pool } from "./pool";
import type { Selected } from "./select";
import type { KnownFile, StoredFiles } from "./stored-files";

export interface ExamineOptions {
  readonly setting: Setting;
  readonly stored: StoredFiles;
  readonly sources: Sources;
  readonly pool?: Pool;
  readonly cacheOf: (folder: string) => Cache | undefined;
}

/** With fewer files to check, other threads would not have started before the work is done. */
const leastForPool = 150;
/** Files that a thread checks before it answers. */
const batchSize = 20;
/** Batches for each thread that are asked for before the first of them was printed. */
const ahead = 3;

export interface Checked {
  readonly selected: Selected;
  readonly findings: Findings;
}

export async function* examineAll(files: readonly Selected[], options: ExamineOptions): AsyncGenerator<Checked> {
  const { stored, setting, sources, pool } = options;
  const jobs = files.map((selected) => new Job(selected, options));
  const left = jobs.filter((job) => !job.isKnown);
  const threads = pool === undefined || left.length < leastForPool ? undefined : new Threads(left, pool, options);
  for (const job of jobs) {
    const { selected } = job;
    let findings = job.known();
    if (findings === undefined) {
      const { workspace, file } = selected;
      const examined = (await threads?.result(job)) ?? examine(workspace, stored, file.uri, setting, sources);
      job.keep(examined);
      findings = examined.findings;
    }
    yield { selected, findings };
  }
}

/** A file to check. */
class Job {
  private readonly cache: Cache | undefined;
  private readonly file: KnownFile | undefined;
  private readonly key: string;
  readonly isKnown: boolean;

  constructor(
    readonly selected: Selected,
    private readonly options: ExamineOptions,
  ) {
    const { stored, setting, cacheOf } = options;
    const { workspace, file } = selected;
    this.cache = cacheOf(workspace.folder ?? "");
    this.file = stored.knownFile(file.uri);
    this.key =
      this.cache === undefined || this.file === undefined
        ? ""
        : digest(setting.asOf, setting.locale, surroundingsOf(workspace, stored, file.uri), this.file.hash);
    this.isKnown = this.cache?.has(file.uri, this.key, (uri) => stored.hashOf(uri)) === true;
  }

  known(): Findings | undefined {
    return this.isKnown ? this.cache?.findings(this.selected.file.uri) : undefined;
  }

  keep(examined: Examined): void {
    // A file that was changed meanwhile is not the one of which the cache would speak.
    if (this.file === undefined || examined.hash !== this.file.hash) return;
    const { stored } = this.options;
    if (examined.others.every(([uri, hash]) => stored.knownFile(uri)?.hash === hash)) {
      this.cache?.add(this.file, this.key, examined);
    }
  }
}

interface Batch {
  readonly folder: string;
  readonly jobs: Job[];
  answer?: Promise<readonly Examined[]>;
}

/** Hands files out in their order, and never many more than were asked for, so that no answers pile up. */
class Threads {
  private readonly batches: Batch[] = [];
  private readonly places = new Map<Job, readonly [batch: number, index: number]>();
  private readonly toldOf = new Map<string, Promise<void>>();
  private started = 0;

  constructor(
    left: readonly Job[],
    private readonly pool: Pool,
    private readonly options: ExamineOptions,
  ) {
    for (const job of left) {
      const folder = job.selected.workspace.folder ?? "";
      let batch = this.batches.at(-1);
      if (batch === undefined || batch.folder !== folder || batch.jobs.length >= batchSize) {
        batch = { folder, jobs: [] };
        this.batches.push(batch);
      }
      this.places.set(job, [this.batches.length - 1, batch.jobs.length]);
      batch.jobs.push(job);
    }
  }

  /** Nothing for a file that was not left to the threads. */
  async result(job: Job): Promise<Examined | undefined> {
    const place = this.places.get(job);
    if (place === undefined) return undefined;
    const [number, index] = place;
    while (this.started < this.batches.length && this.started <= number + ahead * this.pool.size) this.startNext();
    const examined = (await this.batches[number]?.answer)?.[index];
    // The last answer of a batch: the others were printed.
    if (index === (this.batches[number]?.jobs.length ?? 0) - 1) delete this.batches[number]?.answer;
    return examined;
  }

  private startNext(): void {
    const batch = this.batches[this.started++];
    if (batch === undefined) return;
    batch.answer = this.ask(batch);
    // Whoever waits for it is told; until then a failure is no fault of the process.
    batch.answer.catch(() => {});
  }

  private async ask({ folder, jobs }: Batch): Promise<readonly Examined[]> {
    let told = this.toldOf.get(folder);
    if (told === undefined) {
      told = this.tellOf(folder, jobs[0] as Job);
      this.toldOf.set(folder, told);
    }
    await told;
    const uris = jobs.map(({ selected }) => selected.file.uri);
    return this.pool.ask("check", { folder, uris, setting: this.options.setting });
  }

  private tellOf(folder: string, { selected }: Job): Promise<void> {
    const files = selected.workspace.files().flatMap(({ uri }) => this.options.stored.knownFile(uri) ?? []);
    return this.pool.tell("workspace", { folder, files });
  }
}
