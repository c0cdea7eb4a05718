/** How long `ospo check` takes for a folder of many files, as a whole process. */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { peakMemoryOf, processorTimeOf } from "./machine";
import { makePlan } from "./plan";
import { type Summary, summarize } from "./statistics";

/** What was measured at one number of files. Times are in milliseconds, memory in MiB. */
export interface CheckMeasured {
  readonly files: number;
  readonly lines: number;
  /** A folder that was never checked before. */
  readonly first: CheckRun;
  /** The same folder again, nothing changed. */
  readonly again: CheckRun;
}

/** What was measured of the process and its threads; the system does not tell all of it everywhere. */
export interface CheckRun {
  /** From its start to its end. */
  readonly time: Summary;
  /** Of all processors together. */
  readonly processor?: Summary;
  /** The most that it had at one time. */
  readonly memory?: Summary;
}

export interface CheckOptions {
  /** The bundled command line. */
  readonly cli: string;
  /** Numbers of files. */
  readonly counts: readonly number[];
  readonly runs: number;
  /** An empty folder for the files. */
  readonly folder: string;
  readonly say: (text: string) => void;
}

/** Lines of each file. */
const lines = 100;
/** Files in one folder. */
const perFolder = 100;

export async function measureCheck({ cli, counts, runs, folder, say }: CheckOptions): Promise<CheckMeasured[]> {
  const results: CheckMeasured[] = [];
  for (const files of counts) {
    say(`Checking ${files} files ${runs} times …`);
    const [first, again]: [Once[], Once[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      const place = join(folder, `${files}-${run}`);
      const made = makeFiles(place, files);
      for (const measured of [first, again]) measured.push(await checkOnce(cli, place, made));
    }
    results.push({ files, lines: files * lines, first: summarizeAll(first), again: summarizeAll(again) });
  }
  return results;
}

/** What was measured once. */
interface Once {
  readonly time: number;
  readonly processor?: number | undefined;
  readonly memory?: number | undefined;
}

function summarizeAll(measured: readonly Once[]): CheckRun {
  const of = (figure: keyof Once) => measured.flatMap((once) => once[figure] ?? []);
  const [processor, memory] = [of("processor"), of("memory")];
  return {
    time: summarize(of("time")),
    ...(processor.length > 0 ? { processor: summarize(processor) } : {}),
    ...(memory.length > 0 ? { memory: summarize(memory) } : {}),
  };
}

/** Plans in folders, and the organization that they refer to. @returns how many files there are */
function makeFiles(place: string, files: number): number {
  const plan = makePlan(lines);
  mkdirSync(place, { recursive: true });
  // All these plans have the same people, and so as to find nothing of that, many of each.
  const organization = plan.organization.replace(/capacity: [\d.]+|(?<=department: [\w-]+)(?=\})/g, (written) =>
    written === "" ? `, capacity: ${files}` : `capacity: ${files}`,
  );
  writeFileSync(join(place, "organization.ospo.yaml"), organization);
  for (let file = 1; file < files; file++) {
    const folder = join(place, String(Math.floor(file / perFolder)));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `plan-${file}.ospo.yaml`), plan.yaml.text.replace(/^id: .*$/m, `id: plan-${file}`));
  }
  return files;
}

/** Runs the check to its end. @throws when it did not check all files */
async function checkOnce(cli: string, cwd: string, files: number): Promise<Once> {
  const begin = performance.now();
  const child = spawn(process.execPath, [cli, "check", "--format", "json"], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [printed, complaints] = ["", ""];
  child.stdout.on("data", (data) => {
    printed += data;
  });
  child.stderr.on("data", (data) => {
    complaints += data;
  });
  let memory: number | undefined;
  let processor: number | undefined;
  const watch = setInterval(() => {
    memory = peakMemoryOf(child.pid) ?? memory;
    processor = processorTimeOf(child.pid) ?? processor;
  }, 20);
  await new Promise((resolve) => child.once("close", resolve));
  const time = performance.now() - begin;
  clearInterval(watch);
  const checked = printed === "" ? undefined : (JSON.parse(printed) as { files: unknown[] }).files.length;
  if (checked !== files) throw new Error(`\`ospo check\` checked ${checked} files of ${files}. ${complaints}`);
  return { time, processor, memory };
}
