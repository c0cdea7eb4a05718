/** Calls of the command line inside the test, in a folder of their own on the disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { licenses } from "../../server/checks/licenses/spdx";
import type { Sources } from "../../server/checks/run";
import { compiledStructures } from "../../server/checks/structure/compile";
import type { Host } from "../../server/cli/host";
import { runCli } from "../../server/cli/program";
import { Bench, type Worker } from "../../server/cli/work";

/** A folder on the disk with some files. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), "ospo-cli-"));

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): string {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export interface Call {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly colours?: boolean;
  readonly columns?: number;
  /** Where what was found is kept; nowhere when left out. */
  readonly cacheFolder?: string;
  /** One build of the program, or another. */
  readonly build?: string;
  readonly today?: string;
  /** Is told each time that results are printed. */
  readonly written?: (text: string) => void;
  /** Starts a thread; one that only seems to be one when left out. */
  readonly startWorker?: (sources: ConstructorParameters<typeof Bench>[0]) => Worker;
}

/** A worker in this thread, which gets and gives copies as those of other threads do. */
export function workerInside(sources: ConstructorParameters<typeof Bench>[0]): Worker {
  const bench = new Bench(sources);
  return {
    ask: async (question) => structuredClone(await bench.answer(structuredClone(question))),
    end: () => {},
  };
}

/** What a call printed, with which code it ended, and how many files with a known kind it checked. */
export async function ospo(argv: readonly string[], call: Call) {
  const { cwd, env = {}, colours = false, columns } = call;
  const printed = { out: "", err: "" };
  let served = 0;
  let structures = 0;
  const counted = {
    ...compiledStructures,
    licenses: () => licenses,
    validators: ((kind, matrix) => {
      structures++;
      return compiledStructures.validators(kind, matrix);
    }) satisfies Sources["validators"],
  };
  const output = (name: "out" | "err"): Host["stdout"] => ({
    write: (text) => {
      printed[name] += text;
      if (name === "out") call.written?.(text);
    },
    colours,
    ...(columns === undefined ? {} : { columns }),
  });
  const code = await runCli(argv, {
    cwd,
    env,
    today: call.today ?? "2026-11-23",
    version: "1.2.3",
    stdout: output("out"),
    stderr: output("err"),
    ...counted,
    rulePage: async (rule, locale) => `page of ${rule} in ${locale}\n`,
    build: call.build ?? "1",
    cacheFolder: async () => call.cacheFolder,
    cores: 1,
    startWorker: () => (call.startWorker ?? workerInside)(counted),
    saveMemory: () => {},
    startServer: () => {
      served++;
    },
  });
  return { code, ...printed, served, structures };
}
