/** Reads the files of a workspace for a check: their outlines, from the cache where their texts are known there. */
import { hasHeader, hasOurName } from "../document/claim";
import { OspoDocument } from "../document/document";
import { pathOfFileUri, type ReadProblem, readText } from "../protocol/node-file-system";
import type { OspoFile, Outline } from "../workspace/file";
import type { Cache } from "./cache";
import { digest } from "./digest";
import type { Pool } from "./pool";
import type { KnownFile, StoredFiles } from "./stored-files";
import { outlineOf } from "./work";

/** Texts of so many characters are kept with all that was read from them: reading them again takes longer. */
const mostKept = 1_000_000;
/** So many files are read here before other threads are started for the rest. */
const readHere = 150;
/** Files that are handed to a thread at once. */
const batchSize = 16;

/** What all files of a call share. */
export interface Reading {
  readonly stored: StoredFiles;
  readonly pool?: Pool;
  readonly told: (uri: string, problem: ReadProblem) => void;
  /** Is told how many files were read so far. */
  readonly progress: (files: number) => void;
}

interface Asked {
  readonly uri: string;
  readonly text: string;
  readonly resolve: (outline: Promise<Outline>) => void;
}

export class Reader {
  private asked: Asked[] = [];
  private files = 0;
  private readHere = 0;
  private kept = 0;

  constructor(private readonly reading: Reading) {}

  /** The file of a URI; nothing when it cannot be read. */
  async open(uri: string, cache: Cache | undefined): Promise<OspoFile | undefined> {
    const { stored, told, progress } = this.reading;
    const path = pathOfFileUri(uri);
    if (path === undefined) return undefined;
    const { text, problem } = await readText(path);
    progress(++this.files);
    if (problem !== undefined) {
      told(uri, problem);
      return undefined;
    }
    const hash = digest(text);
    const announced = hasHeader(text);
    const cached = cache?.outline(uri, hash);
    if (cached !== undefined) return stored.add({ uri, hash, announced, outline: cached });
    if (announced && this.isMuch) {
      return stored.add({ uri, hash, announced, outline: await this.askThread(uri, text) });
    }
    return this.readNow(uri, text, { hash, announced });
  }

  private get isMuch(): boolean {
    return this.reading.pool !== undefined && this.readHere >= readHere;
  }

  private readNow(uri: string, text: string, { hash, announced }: { hash: string; announced: boolean }): OspoFile {
    const document = OspoDocument.open(uri, 0, text);
    const ours = announced || hasOurName(uri);
    if (!ours) return this.reading.stored.add(describedLater(document, { uri, hash, announced }), document);
    this.readHere++;
    this.kept += text.length;
    const known = { uri, hash, announced, outline: outlineOf(document) };
    return this.reading.stored.add(known, this.kept <= mostKept ? document : undefined);
  }

  private askThread(uri: string, text: string): Promise<Outline> {
    return new Promise((resolve) => {
      this.asked.push({ uri, text, resolve });
      if (this.asked.length === 1) setImmediate(() => this.send());
      if (this.asked.length >= batchSize) this.send();
    });
  }

  private send(): void {
    const { pool } = this.reading;
    const batch = this.asked;
    this.asked = [];
    if (pool === undefined || batch.length === 0) return;
    const answers = pool.ask(
      "outlines",
      batch.map(({ uri, text }) => ({ uri, text })),
    );
    for (const [index, { resolve }] of batch.entries()) {
      resolve(answers.then((outlines) => outlines[index] as Outline));
    }
  }
}

/** Of a file that is not ours, as most of this sort are, nobody asks for the outline. */
function describedLater(document: OspoDocument, known: Omit<KnownFile, "outline">): KnownFile {
  let from: OspoDocument | undefined = document;
  let outline: Outline = { owners: [] };
  return {
    ...known,
    get outline() {
      if (from !== undefined) outline = outlineOf(from);
      from = undefined;
      return outline;
    },
  };
}
