/** The benchmark's command line; run.mjs says what there is. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describeMachine } from "./machine";
import { measure } from "./measure";
import { page, type Report, tables } from "./report";
import { type BenchServer, knownServers, otherServer } from "./servers";

/**
 * Measures, prints a table, and writes artifacts/bench.json and, if asked, docs/benchmarks.md.
 *
 * @param root the project's root
 * @param floor the bundled empty server
 * @param args the command line without the command
 */
export async function main(root: string, floor: string, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: "string", default: "100,1000,10000" },
      large: { type: "boolean", default: false },
      runs: { type: "string", default: "10" },
      servers: { type: "string" },
      server: { type: "string", multiple: true, default: [] },
      date: { type: "string", default: new Date().toISOString().slice(0, 10) },
      save: { type: "boolean", default: false },
    },
  });
  const sizes = [
    ...values.sizes.split(",").map((size) => wholeNumber("--sizes", size, 100)),
    ...(values.large ? [50_000] : []),
  ];
  const runs = wholeNumber("--runs", values.runs, 1);
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
  const results = await measure({ servers, sizes, runs, folder, say }).finally(() =>
    rmSync(folder, { recursive: true }),
  );
  const report: Report = {
    date: values.date,
    runs,
    machine,
    servers: servers.map(({ name, title }) => ({ name, title })),
    results,
  };
  mkdirSync(join(root, "artifacts"), { recursive: true });
  writeFileSync(join(root, "artifacts", "bench.json"), `${JSON.stringify(report, null, 2)}\n`);
  if (values.save) writeFileSync(join(root, "docs", "benchmarks.md"), page(report));
  process.stdout.write(`${tables(report)}`);
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

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) throw new Error(`${option} takes whole numbers from ${least} on.`);
  return number;
}
