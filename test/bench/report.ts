/** The results as a table for people: on the terminal, and as the page docs/benchmarks.md. */
import type { Machine } from "./machine";
import { type Figure, figures, type Measured } from "./measure";
import { type BenchServer, ours } from "./servers";
import type { Summary } from "./statistics";

export interface Report {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly runs: number;
  readonly machine: Machine;
  readonly servers: readonly Pick<BenchServer, "name" | "title">[];
  readonly results: readonly Measured[];
}

const labels: Record<Figure, string> = {
  initialize: "start → initialized",
  firstDiagnostics: "start → first findings",
  keystroke: "keystroke → findings of that text",
  completion: "keystroke → completion",
  hover: "hover",
  typingFirst: "12 keys, one each 100 ms: completion after the first",
  typingLast: "12 keys, one each 100 ms: completion after the last",
  memoryOpen: "peak memory, file open (MiB)",
  memoryEdited: "peak memory, after all edits (MiB)",
};

/** One table for each size, as lines of Markdown. Ratios are a peer's median divided by ours: over 1, ours is better. */
export function tables({ results, servers }: Report): string {
  const sizes = [...new Set(results.map(({ lines }) => lines))].sort((a, b) => a - b);
  return sizes
    .map((lines) => {
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
    })
    .join("\n");
}

function cell(summary: Summary | undefined): string {
  return summary === undefined ? "–" : `${digits(summary.median)} / ${digits(summary.p95)} (${summary.n})`;
}

function ratio(peer: Summary | undefined, own: Summary | undefined): string {
  return peer === undefined || own === undefined ? "–" : `${digits(peer.median / own.median)}×`;
}

/** Three digits are more than these measurements are good for. */
function digits(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en-CA") : value.toPrecision(2);
}

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...body.map(line)].join("\n");
}

/** The page docs/benchmarks.md. */
export function page(report: Report): string {
  const { machine, date, runs, servers } = report;
  return `# Benchmarks

Written by \`npm run bench -- --save\`; run it to have figures of your own machine. Compare the ratios: times vary from
machine to machine, and on one machine from minute to minute.

- Date: ${date}
- Processor: ${machine.processor}, ${machine.cores} cores, ${machine.memory} GiB of memory, ${machine.system}
- Node ${machine.node}
- Load of the machine before the run: ${machine.load} (over the minute before; ${machine.load < 0.3 ? "it was quiet" : "other processes were at work, which makes all times longer and less even"})
- ${runs} runs

${servers.map(({ name, title }) => `- **${name}**: ${title}`).join("\n")}

## Results

A ratio above 1 means that ours took less time or memory.

${tables(report)}
## How it is measured

- The document is a staffing plan of a made-up city, valid, in a folder with the organization that it refers to. Ours
  reads and checks both; the others check the plan alone, against \`schemas/ospo.schema.json\`. All of validation,
  completion and hover is on in each, and nothing is fetched from the network.
- The servers have their turns one after the other in each run (A B C A B C …). Start-up is measured with a new process
  each time; the rest in one process for each server and size, after one turn that does not count.
- _Start → first findings_: the plan is opened with a misspelt status in the middle, and the time runs until that is
  reported.
- _Keystroke → findings_: the last character of that status is deleted or typed, and the time runs until the findings
  of just that text are there: those with its version, and with or without the mistake in that line. The mistake comes
  and goes with each edit, so a server that gives no version cannot be thought faster than it is.
- _Keystroke → completion_: the same edit, and a request for completion at once, without waiting for findings. The list
  must contain the right status.
- _12 keys_: a new key of an initiative is typed, one character each 100 ms, with a request for completion after each,
  none of which is cancelled. The last list must contain that key. A server that falls behind has a last answer that
  is later than its first.
- The JSON server is asked for findings after each edit, as VS Code does; the other two send them on their own.
- Peak memory is the most that the process had in memory at one time, as the system counts it (Linux only).
- The time of the measuring client is part of all figures; _floor_ shows how much that is.
`;
}
