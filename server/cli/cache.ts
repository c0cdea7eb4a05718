/** What was found out about the files of one workspace when they were checked last. */
import { mkdirSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { ownFolder, tidy } from "../protocol/node-cache-folder";
import type { Outline } from "../workspace/file";
import { CacheReader, CacheWriter, type RecordPlace } from "./cache-file";
import type { Examined, Findings } from "./examine";
import type { KnownFile } from "./stored-files";

/** What is kept of a file: what is known of it and, when it was checked, under which key. */
interface Entry {
  readonly hash: string;
  readonly announced: boolean;
  readonly outline: PlainOutline;
  readonly result?: Result;
}

interface Result {
  /** Everything that the findings rest on, besides `others`. */
  readonly key: string;
  readonly others: Examined["others"];
  readonly place: RecordPlace;
}

type PlainOutline = Omit<Outline, "title"> & { readonly title?: readonly (readonly [string, string])[] };

interface Table {
  readonly program: string;
  readonly entries: readonly (readonly [uri: string, entry: Entry])[];
}

/** The findings of a large folder; more is not kept, in bytes. */
const largest = 64 * 1024 * 1024;

const ending = ".ospo-check";

/** The file of a workspace. @param name a {@link digest} of what the workspace is */
export function cachePath(folder: string, name: string): string {
  return join(folder, `${name}${ending}`);
}

export class Cache {
  private readonly before = new Map<string, Entry>();
  private readonly now = new Map<string, Entry>();
  private reader: CacheReader | undefined;
  private writer: CacheWriter | undefined;
  private broken = false;

  /**
   * @param path absolute path of the file; one that cannot be used is passed over
   * @param program which program wrote it: another one may find other things
   */
  constructor(
    private readonly path: string,
    private readonly program: string,
  ) {
    const reader = CacheReader.open(path);
    const table = reader?.table as Table | undefined;
    if (table?.program === program) {
      this.before = new Map(table.entries);
      this.reader = reader;
    } else reader?.close();
  }

  /** The outline of a file whose text has that digest. */
  outline(uri: string, hash: string): Outline | undefined {
    const entry = this.before.get(uri);
    return entry?.hash === hash ? rich(entry.outline) : undefined;
  }

  /**
   * True when it knows what was found in a file.
   *
   * @param key everything that the findings rest on, besides other files that were looked at
   * @param hashOf the digest of another file as it is now
   */
  has(uri: string, key: string, hashOf: (uri: string) => string | undefined): boolean {
    const result = this.before.get(uri)?.result;
    if (result === undefined || result.key !== key) return false;
    return result.others.every(([other, hash]) => hashOf(other) === hash);
  }

  /** What was found in a file that it {@link has}; nothing where that cannot be read any more. */
  findings(uri: string): Findings | undefined {
    const place = this.before.get(uri)?.result?.place;
    const text = place === undefined ? undefined : this.reader?.read(place);
    return text === undefined ? undefined : JSON.parse(text);
  }

  /** Keeps what was found in a file just now. */
  add(known: KnownFile, key: string, { findings, others }: Examined): void {
    this.now.set(known.uri, { ...entryOf(known), ...this.stored(JSON.stringify(findings), key, others) });
  }

  private stored(text: string, key: string, others: Examined["others"]): { readonly result?: Result } {
    if (this.broken || (this.writer?.size ?? 0) > largest) return {};
    try {
      this.writer ??= this.startWriting();
      return { result: { key, others, place: this.writer.add(text) } };
    } catch {
      this.giveUp();
      return {};
    }
  }

  private startWriting(): CacheWriter {
    mkdirSync(dirname(this.path), { recursive: true, mode: ownFolder });
    return new CacheWriter(this.path);
  }

  private giveUp(): void {
    this.broken = true;
    this.writer?.abandon();
    this.writer = undefined;
  }

  /** Ends its use; what was not finished is as if it had not been. */
  close(): void {
    this.giveUp();
    this.reader?.close();
    this.reader = undefined;
  }

  /** Writes everything down that will be of use next time. @param files all files of the workspace */
  finish(files: readonly KnownFile[]): void {
    try {
      if (this.isNews(files)) this.write(files);
      else utimesSync(this.path, new Date(), new Date());
    } catch {
      // Then it is found out again next time.
    }
    this.close();
  }

  private isNews(files: readonly KnownFile[]): boolean {
    if (this.broken) return false;
    if (this.now.size > 0 || files.length !== this.before.size) return true;
    return files.some(({ uri, hash }) => this.before.get(uri)?.hash !== hash);
  }

  private write(files: readonly KnownFile[]): void {
    const entries = files.map((known): readonly [string, Entry] => [
      known.uri,
      this.now.get(known.uri) ?? this.kept(known),
    ]);
    this.writer ??= this.startWriting();
    this.writer.finish({ program: this.program, entries } satisfies Table);
    this.writer = undefined;
    tidy(dirname(this.path), ending);
  }

  /** A file that was not checked now, with what was found in it before. */
  private kept(known: KnownFile): Entry {
    const { hash, result } = this.before.get(known.uri) ?? {};
    const text = result !== undefined && hash === known.hash ? this.reader?.read(result.place) : undefined;
    if (result === undefined || text === undefined) return entryOf(known);
    return { ...entryOf(known), ...this.stored(text, result.key, result.others) };
  }
}

function entryOf({ hash, announced, outline }: KnownFile): Entry {
  return { hash, announced, outline: plain(outline) };
}

function plain({ title, ...outline }: Outline): PlainOutline {
  if (title === undefined) return outline;
  return { ...outline, title: [...title.byLanguage].map(([language, { value }]) => [language, value]) };
}

function rich({ title, ...outline }: PlainOutline): Outline {
  if (title === undefined) return outline;
  return { ...outline, title: { byLanguage: new Map(title.map(([language, value]) => [language, { value }])) } };
}
