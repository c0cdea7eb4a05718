/**
 * Counts the steps that a task takes: how often each function ran, and each block in it, as V8 counts that for
 * coverage. The same task takes the same steps on any machine and however busy that is, which no clock can say.
 *
 * Work inside the engine (`indexOf`, regular expressions, copies) is not seen; the long form measures time as well.
 * Functions that ran before the counter was started are counted as a whole and not by their blocks.
 */
import { type Profiler, Session } from "node:inspector";
import { setFlagsFromString } from "node:v8";

/** How often the block of a function ran that ran most, by the function: its file, its name and its place there. */
export type Steps = ReadonlyMap<string, number>;

export class StepCounter {
  private readonly session = new Session();

  /** @param counts true for the address of a file whose functions are counted */
  constructor(private readonly counts: (url: string) => boolean) {}

  start(): void {
    // What is put into another function by a compiler is not counted any more, and when that happens is chance.
    setFlagsFromString("--no-opt");
    setFlagsFromString("--no-maglev");
    this.session.connect();
    this.session.post("Profiler.enable");
    this.session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  stop(): void {
    this.session.disconnect();
    setFlagsFromString("--opt");
  }

  count(task: () => unknown): Steps {
    this.take();
    task();
    const steps = new Map<string, number>();
    for (const { url, functions } of this.take()) {
      if (!this.counts(url)) continue;
      for (const { functionName, ranges } of functions) {
        // V8 leaves out a block that ran as often as the one around it, so that a sum would grow by leaps.
        const most = ranges.reduce((found, { count }) => Math.max(found, count), 0);
        const name = `${url} ${functionName || "(no name)"} ${ranges[0]?.startOffset}`;
        if (most > 0) steps.set(name, (steps.get(name) ?? 0) + most);
      }
    }
    return steps;
  }

  /** What was counted since it was last asked for. */
  private take(): readonly Profiler.ScriptCoverage[] {
    let taken: readonly Profiler.ScriptCoverage[] | undefined;
    // Within one process the answer comes at once.
    this.session.post("Profiler.takePreciseCoverage", (error, found) => {
      if (error !== null) throw error;
      taken = found.result;
    });
    if (taken === undefined) throw new Error("the steps were not counted");
    return taken;
  }
}

/** A function whose steps grow more steeply than is allowed. */
export interface Steep {
  readonly name: string;
  readonly small: number;
  readonly large: number;
}

/**
 * The functions whose steps grow too steeply between a text and a longer one.
 *
 * @param most how many times as many steps are allowed
 * @param few steps that are never too many in the smaller text
 */
export function steepest(small: Steps, large: Steps, most: number, few: number): Steep[] {
  return [...large]
    .map(([name, count]) => ({ name, small: small.get(name) ?? 0, large: count }))
    .filter(({ small: before, large: after }) => after > most * Math.max(before, few))
    .sort((a, b) => b.large - a.large);
}
