import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { OspoDocument } from "../../server/document/document";
import { codeActions } from "../../server/features/code-actions";
import { fixAllKind } from "../../server/features/fix-all";
import { outline } from "../../server/features/outline";
import { definitionsIn, referencesIn } from "../../server/workspace/look-up";
import type { Workspace } from "../../server/workspace/workspace";
import { seenAt } from "../support/ask";
import { fuzzTimeout, isLongForm } from "../support/property";
import { shapes } from "../support/shapes";
import { findingsOf, folder, loadWorkspace } from "../support/workspace";

const uri = `${folder}/x.ospo.yaml`;
const open = (text: string) => OspoDocument.open(uri, 1, text);

/** Characters of the smaller text; the larger one has so many times as many. */
const size = isLongForm ? 8000 : 800;
const factor = 8;
/** Between a linear growth (8) and a quadratic one (64). */
const most = factor ** 1.5;

let workspace: Workspace;

/** All that is known of a text which was never read before. */
function contextOf(text: string) {
  workspace.setOpen(open(text));
  const context = workspace.contextOf(uri, "2026-11-23");
  if (context === undefined) throw new Error("the file is not ours");
  return context;
}

beforeAll(async () => {
  workspace = await loadWorkspace({});
  // The checks of structure are compiled once.
  findingsOf(contextOf("ospo: staffing-plan/v1\n"));
});

/** Places all over a text. */
const places = [0.3, 0.5, 0.9, 1];

/** Gets a text ready and returns what is measured. */
type Work = (text: string) => () => unknown;

/** What is asked of a document while somebody types. */
const work: Readonly<Record<string, Work>> = {
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
    return () => places.map((part) => document.pathAt(Math.floor(text.length * part)));
  },
  "the positions of its longest line": (text) => {
    const document = open(text);
    const lengths = text.split(/\r\n|\n|\r/).map(({ length }) => length);
    const length = lengths.reduce((most, own) => Math.max(most, own), 0);
    const line = lengths.indexOf(length);
    return () => Array.from({ length }, (_, character) => document.positionAt(document.offsetAt({ line, character })));
  },
};

/** What the layers above a document make of it. */
const layers: Readonly<Record<string, Work>> = {
  "its findings": (text) => {
    const context = contextOf(text);
    return () => findingsOf(context).map((finding) => [finding.words("en"), finding.words("fr")]);
  },
  "its outline and references": (text) => {
    const context = contextOf(text);
    return () => [outline(context, "en"), referencesIn(context), definitionsIn(context)];
  },
  "its repairs": (text) => {
    const context = contextOf(text);
    const findings = findingsOf(context);
    const options = { locale: "en", fileOf: () => undefined, canCreateFiles: true } as const;
    const end = context.document.range(text.length, text.length);
    const all = context.document.range(0, text.length);
    return () => [
      codeActions(context, findings, end, options),
      codeActions(context, findings, all, { ...options, only: [fixAllKind] }),
    ];
  },
  "completion and hover": (text) => {
    const context = contextOf(text);
    return () => places.map((part) => seenAt(context, Math.floor(text.length * part)));
  },
};

/** Processor time of a task, in microseconds. */
function cost(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Less than this many microseconds says nothing: pauses of the collector are as long, and longer on a busy machine. */
const tooShort = isLongForm ? 20_000 : 150_000;
/** How often a growth that looks too steep is measured again. */
const tries = 12;

/** The quickest of a few runs on a text and on one `factor` times as long, compared; one run is enough where all is well. */
function growth(shape: (length: number) => string, prepare: Work): number {
  const texts = [shape(size), shape(size * factor)];
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  let ratio = Number.POSITIVE_INFINITY;
  for (let run = 0; run < tries && ratio >= most; run++) {
    // Ready anew each time: what was read once is kept.
    for (const [index, text] of texts.entries()) best[index] = Math.min(best[index] ?? 0, cost(prepare(text)));
    const [small = 0, large = 0] = best;
    ratio = large < tooShort ? 0 : large / Math.max(small, 1);
  }
  return ratio;
}

describe.each([
  ["a document", work],
  ["what is made of it", layers],
])("time grows with the length of a text, not with its square: %s", (_name, works) => {
  it.each(Object.keys(shapes))("%s", { timeout: fuzzTimeout }, (name) => {
    const shape = shapes[name] ?? ((length: number) => " ".repeat(length));
    for (const [what, prepare] of Object.entries(works)) {
      const ratio = growth(shape, prepare);
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
