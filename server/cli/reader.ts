/** Reads the files of a workspace for a check: their outlines, from the cache where their texts are known there. */
import { hasHeader, hasOurName } from "../document/claim";
import { OspoDocument } from "../document/document";
import { pathOfFileUri, type ReadProblem, readText } from "../protocol/node-file-system";
import type { OspoFile, Outline } from "../workspace/file";
import { type Answer, askEach, ended } from "./ask-each";
import type { Cache } from "./cache";
import { digest } from "./digest";
import { type Pool, worthThreads } from "./pool";
import type { KnownFile, StoredFiles } from "./stored-files";
import { outlineOf } from "./work";

/**
 * Texts of so many characters are read here, before threads are started for the rest, and kept with all that was read
 * from them: reading them again takes longer.
 */
const readHere = worthThreads;
/** Files that are handed to a thread at once. */
const batchSize = 16;

/** Why a file was not read: it cannot be, or threads ended over it. */
export type Unread = ReadProblem | typeof ended;

/** What all files of a call share. */
export interface Reading {
  readonly stored: StoredFiles;
  readonly pool?: Pool;
  readonly told: (uri: string, problem: Unread, announced: boolean) => void;
  /** Is told how many files were read so far. */
  readonly progress: (files: number) => void;
}

interface Asked {
  readonly uri: string;
  readonly text: string;
  readonly resolve: (outline: Promise<Answer<Outline>>) => void;
}

export class Reader {
  private asked: Asked[] = [];
  private files = 0;
  /** Characters. */
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
      told(uri, problem, false);
      return undefined;
    }
    const hash = digest(text);
    const announced = hasHeader(text);
    const cached = cache?.outline(uri, hash);
    const known = { uri, hash, size: text.length, announced };
    if (cached !== undefined) return stored.add({ ...known, outline: cached });
    const outline = announced && this.isMuch ? await this.askThread(uri, text) : undefined;
    if (outline === undefined) return this.readNow(text, known);
    if (outline !== ended) return stored.add({ ...known, outline });
    told(uri, ended, announced);
    return undefined;
  }

  private get isMuch(): boolean {
    return this.reading.pool !== undefined && this.kept >= readHere;
  }

  private readNow(text: string, known: Omit<KnownFile, "outline">): OspoFile {
    const document = OspoDocument.open(known.uri, 0, text);
    const ours = known.announced || hasOurName(known.uri);
    if (!ours) return this.reading.stored.add(describedLater(document, known), document);
    this.kept += text.length;
    const described = { ...known, outline: outlineOf(document) };
    return this.reading.stored.add(described, this.kept <= readHere ? document : undefined);
  }

  private askThread(uri: string, text: string): Promise<Answer<Outline>> {
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
    const asks = batch.map(({ uri, text }) => ({ uri, text }));
    const answers = askEach(
      pool,
      "outlines",
      asks,
      asks.map((ask) => [ask]),
    );
    for (const [index, { resolve }] of batch.entries()) resolve(answers.then((outlines) => outlines[index]));
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
