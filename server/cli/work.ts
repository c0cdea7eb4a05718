/** What the threads of a check do for it. */
import type { Sources } from "../checks/run";
import type { Structures } from "../checks/structure/compiled";
import { OspoDocument } from "../document/document";
import { OspoFile, type Outline } from "../workspace/file";
import type { SchemaSource } from "../workspace/schema-source";
import { Workspace } from "../workspace/workspace";
import { type Examined, examine, type Setting } from "./examine";
import { type KnownFile, StoredFiles } from "./stored-files";

/** The questions with their answers. Both can be sent to another thread. */
export interface Work {
  /** The outlines of files. */
  readonly outlines: {
    readonly ask: readonly { readonly uri: string; readonly text: string }[];
    readonly answer: readonly Outline[];
  };
  /** Tells of a workspace with all its files. */
  readonly workspace: {
    readonly ask: { readonly folder: string; readonly files: readonly KnownFile[] };
    readonly answer: null;
  };
  /** Checks files of a workspace that was told of. */
  readonly check: {
    readonly ask: { readonly folder: string; readonly uris: readonly string[]; readonly setting: Setting };
    readonly answer: readonly Examined[];
  };
}

export type Question = { readonly [K in keyof Work]: { readonly type: K; readonly ask: Work[K]["ask"] } }[keyof Work];

/** A thread ended before it had answered: it had no memory left, or the system ended it. */
export class ThreadEnded extends Error {}

/** A thread that works for a check. */
export interface Worker {
  /** Rejects with {@link ThreadEnded} when the thread has ended, and with any other error when its work failed. */
  readonly ask: (question: Question) => Promise<unknown>;
  readonly end: () => void;
}

/** The outline of a text, as words that hold no part of the text itself. */
export function outlineOf(document: OspoDocument): Outline {
  const { title, ...outline } = new OspoFile(document).outline;
  const words = [...(title?.byLanguage ?? [])].map(([language, { value }]) => [language, { value }] as const);
  // A piece of a text keeps all of it in memory, its copy does not.
  return structuredClone(title === undefined ? outline : { ...outline, title: { byLanguage: new Map(words) } });
}

/** Answers the questions, one after the other. */
export class Bench {
  private readonly workspaces = new Map<string, { readonly workspace: Workspace; readonly stored: StoredFiles }>();

  constructor(private readonly sources: Structures & Sources) {}

  async answer({ type, ask }: Question): Promise<Work[keyof Work]["answer"]> {
    switch (type) {
      case "outlines":
        return ask.map(({ uri, text }) => outlineOf(OspoDocument.open(uri, 0, text)));
      case "workspace":
        this.workspaces.set(ask.folder, await gather(ask.folder, ask.files, this.sources.schemas));
        return null;
      case "check": {
        const known = this.workspaces.get(ask.folder);
        if (known === undefined) throw new RangeError(`no such workspace: ${ask.folder}`);
        const { workspace, stored } = known;
        return ask.uris.map((uri) => examine(workspace, stored, uri, ask.setting, this.sources));
      }
    }
  }
}

async function gather(folder: string, files: readonly KnownFile[], schemas: SchemaSource) {
  const stored = new StoredFiles();
  const byUri = new Map(files.map((known) => [known.uri, stored.add(known)]));
  const nothingElse = { find: async () => [...byUri.keys()], read: async () => undefined };
  const workspace = new Workspace(folder, nothingElse, schemas, async (uri) => byUri.get(uri));
  await workspace.load();
  return { workspace, stored };
}
