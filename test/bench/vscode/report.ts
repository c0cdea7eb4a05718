/** What typing in VS Code was measured to take, for people. */
import type { Machine } from "../machine";
import { circumstances } from "../page";
import type { Summary } from "../statistics";
import { digits, table } from "../table";

export interface TypingReport {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: Machine;
  /** Lines of the plan. */
  readonly lines: number;
  /** Ours first. Times are in milliseconds. */
  readonly extensions: readonly { readonly name: string; readonly title: string; readonly time: Summary }[];
}

export function typingTable({ extensions }: TypingReport): string {
  const [ours] = extensions;
  const rows = extensions.map(({ name, time }) => [
    name,
    digits(time.median),
    digits(time.p95),
    String(time.n),
    ours === undefined ? "–" : `${digits(time.median / ours.time.median)}×`,
  ]);
  return table([["key press → changed squiggle, ms", "median", "p95", "keys", `÷ ${ours?.name ?? ""}`], ...rows]);
}

export function typingSection(report: TypingReport): string {
  const { date, machine, lines, extensions } = report;
  return `## Typing in a real VS Code

${circumstances(date, machine)}

${extensions.map(({ name, title }) => `- **${name}**: ${title}`).join("\n")}

A plan of ${lines.toLocaleString("en-CA")} lines is open; in its middle, the last character of a status is deleted or
typed. The time runs in the page, from the browser’s time of the key to the squiggle that appears or goes. It holds all
that a person waits for: VS Code’s own work, its two processes, and the server. Keys are pressed in turn (A B A B …), one
after the squiggle of the one before has changed.

${typingTable(report)}
`;
}
