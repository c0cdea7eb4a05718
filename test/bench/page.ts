/** The page docs/benchmarks.md: it keeps what several commands measured, each in a section of its own. */
import type { Machine } from "./machine";

const opening = `# Benchmarks

Written by \`npm run bench -- --save\` and \`npm run bench:vscode -- --save\`; run them to have figures of your own
machine. Compare the ratios: times vary from machine to machine, and on one machine from minute to minute.
`;

/** The sections, in the order of the page. */
const sections = ["servers", "vscode"] as const;
type Section = (typeof sections)[number];

/** The page with one section put in; the others stay as they are. @param page the page so far, if there is one */
export function withSection(page: string | undefined, name: Section, text: string): string {
  const parts = sections.map((section) => (section === name ? text.trim() : sectionOf(page ?? "", section)));
  const kept = sections.flatMap((section, index) => {
    const part = parts[index];
    return part === undefined ? [] : [`${begin(section)}\n\n${part}\n\n${end(section)}\n`];
  });
  return [opening, ...kept].join("\n");
}

const begin = (section: Section) => `<!-- begin ${section} -->`;
const end = (section: Section) => `<!-- end ${section} -->`;

function sectionOf(page: string, section: Section): string | undefined {
  const [from, to] = [page.indexOf(begin(section)), page.indexOf(end(section))];
  return from < 0 || to < from ? undefined : page.slice(from + begin(section).length, to).trim();
}

/** When and where it was measured, as lines of Markdown. */
export function circumstances(date: string, machine: Machine): string {
  const { processor, cores, memory, system, node, load } = machine;
  const quiet =
    load < 0.3 ? "it was quiet" : "other processes were at work, which makes all times longer and less even";
  return `- Date: ${date}
- Processor: ${processor}, ${cores} cores, ${memory} GiB of memory, ${system}
- Node ${node}
- Load of the machine before the run: ${load} (over the minute before; ${quiet})`;
}
