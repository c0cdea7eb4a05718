/** The results of the servers for people: on the terminal, and as a section of docs/benchmarks.md. */
import { nodeOptions } from "../../client/node-options";
import type { CheckMeasured, CheckRun } from "./check";
import type { Machine } from "./machine";
import { type Figure, figures, type Measured, typingsPerTurn } from "./measure";
import { circumstances } from "./page";
import { type BenchServer, ours } from "./servers";
import type { Summary } from "./statistics";
import { digits, table } from "./table";
import { targets } from "./targets";

export interface Report {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly runs: number;
  readonly machine: Machine;
  readonly servers: readonly Pick<BenchServer, "name" | "title">[];
  readonly results: readonly Measured[];
  readonly check: readonly CheckMeasured[];
}

const labels: Record<Figure, string> = {
  initialize: "start → initialized",
  firstPublication: "start → first publication",
  firstDiagnostics: "start → first findings",
  keystroke: "keystroke → findings of that text",
  completion: "keystroke → completion",
  hover: "hover",
  typingFirst: "12 keys, one each 100 ms: completion after the first",
  typingLast: "12 keys, one each 100 ms: completion after the last",
  memoryOpen: "peak memory, file open (MiB)",
  memoryEdited: "peak memory, after all edits (MiB)",
  loaded: "code loaded by then (kB)",
};

/** All tables, as lines of Markdown. */
export function tables(report: Report): string {
  return [...sizeTables(report), ...checkTable(report.check), ...targetTable(report)].join("\n");
}

/** One table for each size. Ratios are a peer's median divided by ours: over 1, ours is better. */
function sizeTables({ results, servers }: Report): string[] {
  const sizes = [...new Set(results.map(({ lines }) => lines))].sort((a, b) => a - b);
  return sizes.map((lines) => {
    const at = results.filter((result) => result.lines === lines);
    const names = servers.map(({ name }) => name).filter((name) => at.some(({ server }) => server === name));
    const peers = names.filter((name) => name !== ours && names.includes(ours));
    const of = (name: string) => at.find(({ server }) => server === name);
    const bytes = names.map((name) => `${name} ${Math.round((of(name)?.bytes ?? 0) / 1000)} kB`).join(", ");
    const rows = figures.map((figure) => [
      labels[figure],
      ...names.map((name) => cell(of(name)?.figures[figure])),
      ...peers.map((name) => ratio(of(name)?.figures[figure], of(ours)?.figures[figure])),
    ]);
    const head = ["ms: median / p95 (n)", ...names, ...peers.map((name) => `${name} ÷ ${ours}`)];
    return `### ${lines.toLocaleString("en-CA")} lines\n\nThe document: ${bytes}.\n\n${table([head, ...rows])}\n`;
  });
}

function checkTable(check: readonly CheckMeasured[]): string[] {
  if (check.length === 0) return [];
  const rows = check.flatMap(({ files, lines, first, again }) => {
    const row = (what: string, figure: keyof CheckRun) => [
      `${files.toLocaleString("en-CA")} files, ${lines.toLocaleString("en-CA")} lines: ${what}`,
      cell(first[figure]),
      cell(again[figure]),
      ratio(first[figure], again[figure]),
    ];
    return [row("time", "time"), row("processor time", "processor"), row("peak memory (MiB)", "memory")];
  });
  const head = ["ms: median / p95 (n)", "first time", "again", "first ÷ again"];
  return [`### \`ospo check\`, the whole process\n\n${table([head, ...rows])}\n`];
}

function targetTable({ results, check }: Report): string[] {
  const rows = targets(results, check).map(({ name, size, must, reached, met }) => [
    name,
    size,
    must,
    reached,
    met ? "yes" : "not yet",
  ]);
  if (rows.length === 0) return [];
  return [`### What must be reached, and what is\n\n${table([["", "lines", "must", "reached", "met"], ...rows])}\n`];
}

function cell(summary: Summary | undefined): string {
  return summary === undefined ? "–" : `${digits(summary.median)} / ${digits(summary.p95)} (${summary.n})`;
}

function ratio(peer: Summary | undefined, own: Summary | undefined): string {
  return peer === undefined || own === undefined ? "–" : `${digits(peer.median / own.median)}×`;
}

/** The section of the page. */
export function section(report: Report): string {
  const { machine, date, runs, servers } = report;
  return `## Servers

${circumstances(date, machine)}
- ${runs} runs

${servers.map(({ name, title }) => `- **${name}**: ${title}`).join("\n")}

A ratio above 1 means that ours took less time or memory.

${tables(report)}
### How it is measured

- The document is a staffing plan of a made-up city, valid, in a folder with the organization that it refers to. Ours
  reads and checks both; the others check the plan alone, against \`schemas/ospo.schema.json\`. All of validation,
  completion and hover is on in each, and nothing is fetched from the network.
- The servers have their turns one after the other in each run (A B C A B C …). Start-up is measured with a new process
  each time, after one start that does not count: it reads the files from the disk, and ours keeps what was compiled
  for the next start (with a newer Node any program can). The rest is measured in one process for each server and size,
  after one turn that does not count. Between turns there is a second of rest. Ours is started as the extension starts it: Node with \`${nodeOptions.join(" ")}\`.
- _Start → first findings_: the plan is opened with a misspelt status in the middle, and the time runs until that is
  reported. _First publication_: until the server says anything of the file, be it that it has found nothing so far.
- _Keystroke → findings_: the last character of that status is deleted or typed, and the time runs until the findings
  of just that text are there: those with its version, and with or without the mistake in that line. The mistake comes
  and goes with each edit, so a server that gives no version cannot be thought faster than it is.
- _Keystroke → completion_: the same edit and a request for completion, sent in one piece. The list must contain the
  right status; a server that gives another list, as some do while they are busy, is asked once more, and the time runs
  on. Without a right list there is no figure, nor for a request that the server fails to answer: some do with very
  large files.
- _12 keys_: a new key of an initiative is typed, one character each 100 ms, and with each a request for completion is
  sent, none of which is cancelled. The last list must contain that key. A server that falls behind has a last answer that
  is later than its first. A request that was overtaken by the next may be refused; the first that is answered counts
  as the first. This is done ${typingsPerTurn} times a turn unless it takes more than three seconds, and in one turn only
  with files of more than 20,000 lines.
- The JSON server is asked for findings after each edit, as VS Code does; the others send them on their own.
- Peak memory is the most that the process had in memory at one time, as the system counts it (Linux only): _file open_
  after the first findings and one edit, _after all edits_ at the end of all turns with their edits, completions and
  hovers. The second is what a person has who works in a file, and what must be reached.
- _Code loaded_: the size of all files with program code that the process has loaded until it had reported the first
  findings of the plan.
- The time of the measuring client is part of all figures; _floor_ shows how much that is.
- _\`ospo check\`_: a folder of plans of 100 lines, each time a new one, from the start of the process to its end; then
  the same again with nothing changed. Threads are part of its time on all processors and of its memory.
`;
}
