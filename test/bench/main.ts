/** The benchmark's command line; run.mjs says what there is. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureCheck } from "./check";
import { describeMachine } from "./machine";
import { measure, typingsPerTurn } from "./measure";
import { withSection } from "./page";
import { type Report, section, tables } from "./report";
import { type BenchServer, knownServers, otherServer } from "./servers";

/**
 * Measures, prints tables, and writes artifacts/bench.json and, if asked, docs/benchmarks.md.
 *
 * @param root the project's root
 * @param floor the bundled empty server
 * @param args the command line without the command
 */
export async function main(root: string, floor: string, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: "string" },
      files: { type: "string" },
      large: { type: "boolean", default: false },
      short: { type: "boolean", default: false },
      runs: { type: "string" },
      servers: { type: "string" },
      server: { type: "string", multiple: true, default: [] },
      date: { type: "string", default: today() },
      save: { type: "boolean", default: false },
    },
  });
  const usual = values.short
    ? { sizes: "1000", files: "100", runs: "2" }
    : { sizes: "100,1000,10000", files: "500", runs: "10" };
  const sizes = [...sizesOf(values.sizes ?? usual.sizes), ...(values.large ? [50_000] : [])];
  const counts = [...numbers("--files", values.files ?? usual.files, 0), ...(values.large ? [10_000] : [])];
  const runs = wholeNumber("--runs", values.runs ?? usual.runs, 1);
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const known = [
    ...knownServers({ root, floor, versions: devDependencies }),
    ...values.server.map((definition) => otherServer(definition, root)),
  ];
  const servers = choose(known, values.servers);

  const machine = describeMachine();
  const say = (text: string) => process.stderr.write(`${text}\n`);
  // Not below a folder with a dot: yaml-language-server finds no schema for what is there.
  const folder = mkdtempSync(join(tmpdir(), "ospo-bench-"));
  // What programs keep for their next start stays in the folder of the benchmark.
  for (const name of ["XDG_CACHE_HOME", "LOCALAPPDATA"]) process.env[name] = join(folder, "kept");
  try {
    const results = await measure({ servers, sizes, runs, typings: values.short ? 1 : typingsPerTurn, folder, say });
    const check = await measureCheck({
      cli: join(root, "dist", "cli.js"),
      counts: counts.filter((count) => count > 0),
      // Each has thousands of starts of its own in it: the first and the last are alike.
      runs: Math.min(runs, 5),
      folder: join(folder, "check"),
      say,
    });
    keep(root, values.save, {
      date: values.date,
      runs,
      machine,
      servers: servers.map(({ name, title }) => ({ name, title })),
      results,
      check,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The day on which this runs, `YYYY-MM-DD`. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function keep(root: string, save: boolean, report: Report): void {
  mkdirSync(join(root, "artifacts"), { recursive: true });
  writeFileSync(join(root, "artifacts", "bench.json"), `${JSON.stringify(report, null, 2)}\n`);
  const page = join(root, "docs", "benchmarks.md");
  if (save) {
    const before = existsSync(page) ? readFileSync(page, "utf8") : undefined;
    writeFileSync(page, withSection(before, "servers", section(report)));
  }
  process.stdout.write(tables(report));
}

function choose(known: readonly BenchServer[], names: string | undefined): BenchServer[] {
  if (names === undefined) return [...known];
  return names.split(",").map((name) => {
    const server = known.find((one) => one.name === name);
    if (server === undefined) {
      throw new Error(`There is no server “${name}”, but ${known.map((one) => one.name).join(", ")}.`);
    }
    return server;
  });
}

function numbers(option: string, text: string, least: number): number[] {
  return text.split(",").map((number) => wholeNumber(option, number, least));
}

/** The smallest plan has 100 lines. */
function sizesOf(text: string): number[] {
  return text === "0" ? [] : numbers("--sizes", text, 100);
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) throw new Error(`${option} takes whole numbers from ${least} on.`);
  return number;
}
