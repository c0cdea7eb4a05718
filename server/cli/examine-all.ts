/** Checks the files of a call in their order: here or in other threads, and not at all what the cache knows. */
import type { Sources } from "../checks/run";
import { type Answer, askEach, ended } from "./ask-each";
import type { Cache } from "./cache";
import { digest } from "./digest";
import { type Examined, examine, type Findings, type Setting, surroundingsOf } from "./examine";
import { type Pool, worthThreads } from "./pool";
import type { Selected } from "./select";
import type { KnownFile, StoredFiles } from "./stored-files";

export interface ExamineOptions {
  readonly setting: Setting;
  readonly stored: StoredFiles;
  readonly sources: Sources;
  readonly pool?: Pool;
  readonly cacheOf: (folder: string) => Cache | undefined;
}

/** Files that a thread checks before it answers. */
const batchSize = 20;
/** Batches for each thread that are asked for before the first of them was printed. */
const ahead = 3;

export interface Checked {
  readonly selected: Selected;
  /** Nothing for a file over which threads ended. */
  readonly findings: Findings | undefined;
}

export async function* examineAll(files: readonly Selected[], options: ExamineOptions): AsyncGenerator<Checked> {
  const { stored, setting, sources, pool } = options;
  const jobs = files.map((selected) => new Job(selected, options));
  const left = jobs.filter((job) => !job.isKnown);
  const size = left.reduce((sum, job) => sum + job.size, 0);
  const threads = pool === undefined || size < worthThreads ? undefined : new Threads(left, pool, options);
  // The threads read everything themselves.
  if (threads !== undefined) stored.letFreshGo();
  for (const job of jobs) {
    const { selected } = job;
    let findings = job.known();
    if (findings === undefined) {
      const { workspace, file } = selected;
      const examined = (await threads?.result(job)) ?? examine(workspace, stored, file.uri, setting, sources);
      if (examined !== ended) {
        job.keep(examined);
        findings = examined.findings;
      }
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

  /** Characters. */
  get size(): number {
    return this.file?.size ?? 0;
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
  answer?: Promise<readonly Answer<Examined>[]>;
}

/** Hands files out in their order, and never many more than were asked for, so that no answers pile up. */
class Threads {
  private readonly batches: Batch[] = [];
  private readonly places = new Map<Job, readonly [batch: number, index: number]>();
  private readonly toldOf = new Set<string>();
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

  /** Nothing for a file that was not left to the threads, or that they could not do. */
  async result(job: Job): Promise<Answer<Examined>> {
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

  private ask({ folder, jobs }: Batch): Promise<readonly Answer<Examined>[]> {
    if (!this.toldOf.has(folder)) this.tellOf(folder, jobs[0] as Job);
    const { setting } = this.options;
    const uris = jobs.map(({ selected }) => selected.file.uri);
    const single = uris.map((uri) => ({ folder, uris: [uri], setting }));
    return askEach(this.pool, "check", { folder, uris, setting }, single);
  }

  private tellOf(folder: string, { selected }: Job): void {
    this.toldOf.add(folder);
    const files = selected.workspace.files().flatMap(({ uri }) => this.options.stored.knownFile(uri) ?? []);
    this.pool.tell("workspace", { folder, files });
  }
}
