/** Runs the measurements, the servers in turn (A B C A B C …), so that what else the machine does meets all alike. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BenchEditor, type Folder } from "./editor";
import { loadedBytes } from "./loaded";
import { makePlan } from "./plan";
import type { BenchServer } from "./servers";
import { type Summary, summarize } from "./statistics";

/** What is measured. Times are in milliseconds, memory in MiB, what is loaded in kB. */
export const figures = [
  "initialize",
  "firstPublication",
  "firstDiagnostics",
  "keystroke",
  "completion",
  "hover",
  "typingFirst",
  "typingLast",
  "memoryOpen",
  "memoryEdited",
  "loaded",
] as const;
export type Figure = (typeof figures)[number];

/** What was measured of one server at one size. */
export interface Measured {
  readonly server: string;
  /** Lines of the plan as YAML. */
  readonly lines: number;
  /** Bytes of the document that this server had. */
  readonly bytes: number;
  readonly figures: Partial<Record<Figure, Summary>>;
}

export interface MeasureOptions {
  readonly servers: readonly BenchServer[];
  /** Lines of the plans. */
  readonly sizes: readonly number[];
  /** How many times each server has its turn. */
  readonly runs: number;
  /** How often twelve keys are typed in a turn. */
  readonly typings: number;
  /** An empty folder for the plans. */
  readonly folder: string;
  readonly say: (text: string) => void;
}

/** Pairs of completions, and hovers, in one turn. */
const pairsPerTurn = 2;
/** Pairs of keystrokes before each: of few keys nobody could tell how long the slowest of twenty take. */
const keystrokePairs = 2;
/** Turns of typing in a very large file: there, a server that falls behind takes minutes for each. */
const turnsOfTyping = 1;
/** How often twelve keys are typed in one turn, if they take less than `longTyping`. */
export const typingsPerTurn = 6;
/** In one turn twelve keys are typed again only where they took less than so many milliseconds. */
const longTyping = 3000;

export async function measure(options: MeasureOptions): Promise<Measured[]> {
  const results: Measured[] = [];
  for (const size of options.sizes) {
    const subjects = prepare(options, size);
    options.say(`${size} lines: starting each server once, and then ${options.runs} times …`);
    for (const subject of subjects) await startOnce(subject);
    for (let run = 0; run < options.runs; run++) {
      for (const subject of subjects) await measureStart(subject);
    }
    for (const subject of subjects) {
      subject.add("loaded", (await loadedBytes((env) => subject.startAlone(env))) / 1000);
    }
    options.say(`${size} lines: ${options.runs} turns of editing …`);
    await measureEditing(subjects, options, size < 20_000 ? options.runs : turnsOfTyping);
    results.push(...subjects.map((subject) => subject.result()));
  }
  return results;
}

/** A server with a plan, and what was measured of it so far. */
class Subject {
  private readonly samples = new Map<Figure, number[]>();

  constructor(
    readonly server: BenchServer,
    readonly folder: Folder,
    private readonly lines: number,
    /** The plan in a folder of its own. */
    private readonly alone: Folder,
  ) {}

  /** Starts the server with the plan. @param env more variables of the environment */
  start(env?: NodeJS.ProcessEnv): ReturnType<typeof BenchEditor.start> {
    return BenchEditor.start(this.server, this.folder, env);
  }

  /** Starts the server with nothing but the plan and ends it when its findings are there: what else it checks is none. */
  async startAlone(env: NodeJS.ProcessEnv): Promise<void> {
    const { editor } = await BenchEditor.start(this.server, this.alone, env);
    await editor.stop();
  }

  add(figure: Figure, value: number | undefined): void {
    if (value === undefined) return;
    const known = this.samples.get(figure);
    if (known === undefined) this.samples.set(figure, [value]);
    else known.push(value);
  }

  result(): Measured {
    return {
      server: this.server.name,
      lines: this.lines,
      bytes: Buffer.byteLength(this.folder.document.text),
      figures: Object.fromEntries([...this.samples].map(([figure, values]) => [figure, summarize(values)])),
    };
  }
}

function prepare({ servers, folder }: MeasureOptions, size: number): Subject[] {
  const plan = makePlan(size);
  const place = join(folder, String(size));
  const alone = join(folder, `${size}-alone`);
  for (const path of [place, alone]) {
    mkdirSync(path);
    for (const { fileName, text } of [plan.yaml, plan.json]) writeFileSync(join(path, fileName), text);
  }
  writeFileSync(join(place, "organization.ospo.yaml"), plan.organization);
  return servers.map((server) => {
    const document = plan[server.notation];
    const at = (path: string): Folder => ({
      uri: pathToFileURL(path).href,
      document,
      file: pathToFileURL(join(path, document.fileName)).href,
    });
    return new Subject(server, at(place), plan.lines, at(alone));
  });
}

/** The very first start is another thing: files are read from the disk, and what a program keeps is not there yet. */
async function startOnce(subject: Subject): Promise<void> {
  const { editor } = await subject.start();
  await editor.keystroke();
  await rest();
  await editor.stop();
}

async function measureStart(subject: Subject): Promise<void> {
  const { editor, times } = await subject.start();
  subject.add("initialize", times.initialize);
  subject.add("firstPublication", times.firstPublication);
  subject.add("firstDiagnostics", times.firstDiagnostics);
  await editor.keystroke();
  subject.add("memoryOpen", editor.peakMemory());
  await editor.stop();
}

/** @param typingTurns how many of the turns have typing in them */
async function measureEditing(
  subjects: readonly Subject[],
  { runs, typings }: MeasureOptions,
  typingTurns: number,
): Promise<void> {
  const editors: { subject: Subject; editor: BenchEditor }[] = [];
  try {
    for (const subject of subjects) {
      const { editor } = await subject.start();
      editors.push({ subject, editor });
      await editor.keystroke();
    }
    // The first turn warms the servers up: a person edits a file for hours, not for a second.
    for (const { editor } of editors) await turn(editor, typingTurns < runs ? 0 : typings, () => {});
    for (let run = 0; run < runs; run++) {
      for (const { subject, editor } of editors) {
        await rest();
        await turn(editor, run < typingTurns ? typings : 0, (figure, value) => subject.add(figure, value));
      }
    }
    for (const { subject, editor } of editors) subject.add("memoryEdited", editor.peakMemory());
  } finally {
    for (const { editor } of editors) await editor.stop();
  }
}

/** After its last answer a server may still be at work; that should not fall into the turn of the next. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1000));
}

async function turn(
  editor: BenchEditor,
  typings: number,
  add: (figure: Figure, value: number | undefined) => void,
): Promise<void> {
  let suggests = false;
  for (let pair = 0; pair < pairsPerTurn; pair++) {
    for (let key = 0; key < 2 * keystrokePairs; key++) add("keystroke", await editor.keystroke());
    for (const time of [await editor.completion(), await editor.completion()]) {
      add("completion", time);
      suggests ||= time !== undefined;
    }
    add("hover", await editor.hover());
  }
  // One that gives no suggestions has no queue of them.
  if (!suggests) return;
  for (let count = 0; count < typings; count++) {
    const begin = performance.now();
    const typed = await editor.typing();
    add("typingFirst", typed?.first);
    add("typingLast", typed?.last);
    if (performance.now() - begin > longTyping) return;
  }
}
