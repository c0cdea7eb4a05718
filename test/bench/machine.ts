/** What is said of the machine: enough to judge the figures, nothing that tells whose it is. */
import { readFileSync } from "node:fs";
import { cpus, loadavg, platform, totalmem } from "node:os";

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** GiB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** How many processes wanted to run, on average over the minute before. */
  readonly load: number;
}

export function describeMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: platform(),
    node: process.version,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

/** Ticks of the processor time that Linux reports, each second: the same on all its machines that run Node. */
const ticks = 100;

/** The processor time of a process so far, with its threads, in milliseconds; undefined where the system does not tell. */
export function processorTimeOf(processId: number | undefined): number | undefined {
  try {
    // After the name, which may have anything in it but ends with the last bracket: the 12th and 13th word.
    const words = readFileSync(`/proc/${processId}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return ((Number(words[11]) + Number(words[12])) / ticks) * 1000;
  } catch {
    return undefined;
  }
}

/** The most memory that a process has held so far, in MiB; undefined where the system does not tell (Linux does). */
export function peakMemoryOf(processId: number | undefined): number | undefined {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${processId}/status`, "utf8")) ?? [];
    return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
  } catch {
    return undefined;
  }
}
