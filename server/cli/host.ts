/** What the command line needs of the machine; tests give their own. */
import type { Sources } from "../checks/run";
import type { Structures } from "../checks/structure/compiled";
import type { Locale } from "../locale";
import type { Worker } from "./work";

/** Where text goes. */
export interface Output {
  readonly write: (text: string) => void;
  /** True where colours help: a terminal, and nobody asked for none. */
  readonly colours: boolean;
  /** Width of the terminal in characters; nothing where text goes into a file or another program. */
  readonly columns?: number;
}

export interface Host extends Structures, Sources {
  /** Absolute path of the current folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The local date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly version: string;
  /** Results. */
  readonly stdout: Output;
  /** Everything else. */
  readonly stderr: Output;
  /** The text of a rule's page, or nothing when there is none. */
  readonly rulePage: (rule: string, locale: Locale) => Promise<string | undefined>;
  /** Which program this is: another word for each build, since another one may find other things. */
  readonly build: string;
  /** Absolute path of the folder for what can be found out again; nothing where there is none. */
  readonly cacheFolder: () => Promise<string | undefined>;
  /** How many threads can work at the same time. */
  readonly cores: number;
  /** Starts a thread that works for a check. */
  readonly startWorker: () => Worker;
  /** Keeps the memory small at the cost of some time, in this process and in its threads, from now on. */
  readonly saveMemory: () => void;
  /** Becomes the language server; returns at once. */
  readonly startServer: () => void;
}

/** 0: nothing at or above the limit; 1: something; 2: wrong usage, or a file could not be read. */
export type ExitCode = 0 | 1 | 2;
