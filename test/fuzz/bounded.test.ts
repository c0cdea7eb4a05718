import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { OspoDocument } from "../../server/document/document";
import { fuzzTimeout, isLongForm } from "../support/property";
import { shapes } from "../support/shapes";

const open = (text: string) => OspoDocument.open("file:///x.ospo.yaml", 1, text);

/** Characters of the smaller text; the larger one has so many times as many. */
const size = isLongForm ? 8000 : 800;
const factor = 8;
/** Between a linear growth (8) and a quadratic one (64). */
const most = factor ** 1.5;

/** What is asked of a document while somebody types; each gets the text ready and returns what is measured. */
const work: Readonly<Record<string, (text: string) => () => unknown>> = {
  "reading it": (text) => () => {
    const document = open(text);
    return [document.root, document.problems, document.duplicateKeys, document.style, document.range(0, text.length)];
  },
  "a keystroke": (text) => {
    const document = open(text);
    const middle = text.length >> 1;
    const range = document.range(middle, middle);
    return () => {
      const { root, problems } = document.update([{ range, text: "a" }], 2);
      return [root, problems];
    };
  },
  "the place at the cursor": (text) => {
    const document = open(text);
    return () => [0.3, 0.5, 0.9, 1].map((part) => document.pathAt(Math.floor(text.length * part)));
  },
};

/** Processor time of a task, in microseconds. */
function cost(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Less than this many microseconds says nothing: a pause of the collector is as long. */
const tooShort = 20_000;

describe("time grows with the length of a text, not with its square", () => {
  it.each(Object.keys(shapes))("%s", { timeout: fuzzTimeout }, (name) => {
    const shape = shapes[name] ?? ((length: number) => " ".repeat(length));
    for (const [what, prepare] of Object.entries(work)) {
      const tasks = [size, size * factor].map((length) => prepare(shape(length)));
      // The quickest of a few runs each; one is enough where it shows that all is well.
      const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      let ratio = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 5 && ratio >= most; run++) {
        for (const [index, task] of tasks.entries()) best[index] = Math.min(best[index] ?? 0, cost(task));
        const [small = 0, large = 0] = best;
        ratio = large < tooShort ? 0 : large / Math.max(small, 1);
      }
      expect(ratio, `${what} took ${ratio.toFixed(0)} times as long for ${factor} times the text`).toBeLessThan(most);
    }
  });
});

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
