import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fuzzTimeout, isLongForm } from "../support/property";
import { shapes } from "../support/shapes";
import { StepCounter, type Steps, steepest } from "../support/steps";
import type { Works } from "./works";

/**
 * Characters of the smaller text, enough for all that is done in another way in a long one; the larger one has so
 * many times as many.
 */
const size = isLongForm ? 8000 : 1500;
const factor = 8;
/** Between a linear growth (8) and a quadratic one (64). */
const most = factor ** 1.5;
/** Steps that are never too many in the smaller text: where the cursor stands in it is chance. */
const few = 2 * size;

/** Our own files, and the packages that do a part of the work. */
const counter = new StepCounter((url) => /\/(?:server|node_modules\/(?:yaml|ajv|fast[\w-]*))\//.test(url));
let works: Works = () => [];

beforeAll(async () => {
  // The server is loaded after that, so that all of it is counted.
  counter.start();
  works = await (await import("./works.js")).loadWorks();
});

/** The steps that each function takes for a text, in all tasks. */
const stepsFor = (text: string): Steps => counter.count(() => work(text));

function work(text: string): void {
  for (const [, task] of works(text)) task();
}

describe("the steps grow with the length of a text, not with its square", () => {
  it.each(Object.entries(shapes))("%s", { timeout: fuzzTimeout }, (_name, shape) => {
    // What is made once for all texts of a kind is in place by then.
    work(shape(100));
    const [small, large] = [stepsFor(shape(size)), stepsFor(shape(size * factor))];
    expect(steepest(small, large, most, few)).toEqual([]);
  });
  afterAll(() => counter.stop());
});

/** Processor time of each task for a text, in microseconds. */
function timesFor(text: string): Map<string, number> {
  return new Map(
    works(text).map(([name, task]) => {
      const before = process.cpuUsage();
      task();
      const { user, system } = process.cpuUsage(before);
      return [name, user + system];
    }),
  );
}

/** Less than this many microseconds says nothing: pauses of the collector are as long. */
const tooShort = 20_000;
/** How often a growth that looks too steep is measured again. */
const tries = 12;

/** The tasks that take too much longer for a longer text, in the quickest of a few runs; one is enough where all is well. */
function slow(shape: (length: number) => string): string[] {
  const texts = [shape(size), shape(size * factor)];
  const best = texts.map(() => new Map<string, number>());
  let steep: string[] = [];
  for (let run = 0; run < tries && (run === 0 || steep.length > 0); run++) {
    for (const [index, text] of texts.entries()) {
      for (const [name, time] of timesFor(text)) {
        best[index]?.set(name, Math.min(best[index].get(name) ?? Number.POSITIVE_INFINITY, time));
      }
    }
    const [small, large] = best;
    steep = [...(large ?? [])]
      .filter(([name, time]) => time > tooShort && time > most * Math.max(small?.get(name) ?? 0, 1))
      .map(([name, time]) => `${name}: ${time} µs, ${small?.get(name)} µs for ${factor} times less text`);
  }
  return steep;
}

// Time also says what the engine does for us, which takes no steps: but a clock is for a night, not for each change.
if (isLongForm) {
  describe("time grows with the length of a text, not with its square", () => {
    it.each(Object.entries(shapes))("%s", { timeout: fuzzTimeout }, (_name, shape) => {
      expect(slow(shape)).toEqual([]);
    });
  });
}

describe("memory stays bounded", () => {
  it("after thousands of keystrokes in a plan of 10 000 lines, and with large texts", {
    timeout: fuzzTimeout,
  }, () => {
    const outfile = join(__dirname, "../../.build/fuzz/heap.cjs");
    const entryPoints = [join(__dirname, "heap.ts")];
    buildSync({ entryPoints, outfile, bundle: true, platform: "node", target: "node20", logLevel: "error" });
    // The limit of the heap is the test: a process that needs more ends with an error.
    const args = [
      "--expose-gc",
      "--max-old-space-size=700",
      outfile,
      isLongForm ? "all" : "some",
      isLongForm ? "4000" : "2000",
    ];
    const { start, end } = JSON.parse(
      execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }),
    );
    expect(end - start).toBeLessThan(5_000_000);
  });
});
