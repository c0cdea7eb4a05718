/**
 * One file of the cache: records that are read one at a time, then a table of them, then a line that says
 * how long the table is and whether it is whole. It is written beside its place and moved there, so that
 * nobody ever reads half of it. What is broken or foreign is as good as nothing.
 */
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs";
import { draftOf } from "../protocol/node-write";
import { digest } from "./digest";

/** Where a record stands, and the beginning of its digest. */
export type RecordPlace = readonly [start: number, length: number, check: string];

const mark = "ospo-check/1";
const endLength = mark.length + 1 + 12 + 1 + 43 + 1;

function endLine(table: Buffer): string {
  return `${mark} ${String(table.length).padStart(12, "0")} ${digest(table.toString("latin1"))}\n`;
}

function checkOf(text: string): string {
  return digest(text).slice(0, 12);
}

export class CacheReader {
  private constructor(
    private readonly handle: number,
    readonly table: unknown,
  ) {}

  /** Nothing when there is no such file, or it is not whole. */
  static open(path: string): CacheReader | undefined {
    let handle: number | undefined;
    try {
      handle = openSync(path, "r");
      const { size } = fstatSync(handle);
      const end = readAt(handle, size - endLength, endLength).toString("latin1");
      const length = Number(end.slice(mark.length + 1, mark.length + 13));
      const table = readAt(handle, size - endLength - length, length);
      if (end === endLine(table)) return new CacheReader(handle, JSON.parse(table.toString("utf8")));
    } catch {
      // As if there were none.
    }
    if (handle !== undefined) closeSync(handle);
    return undefined;
  }

  /** The text of a record; nothing when it is not what was written. */
  read([start, length, check]: RecordPlace): string | undefined {
    try {
      const text = readAt(this.handle, start, length).toString("utf8");
      return checkOf(text) === check ? text : undefined;
    } catch {
      return undefined;
    }
  }

  close(): void {
    closeSync(this.handle);
  }
}

/** @throws RangeError where the file does not reach that far */
function readAt(handle: number, start: number, length: number): Buffer {
  if (!(start >= 0 && length >= 0)) throw new RangeError("outside the file");
  const buffer = Buffer.alloc(length);
  if (readSync(handle, buffer, 0, length, start) !== length) throw new RangeError("outside the file");
  return buffer;
}

/** Pieces are gathered up to this size before they are written, in bytes. */
const piece = 64 * 1024;

export class CacheWriter {
  private readonly handle: number;
  private readonly draft: string;
  private pending: Buffer[] = [];
  private pendingSize = 0;
  /** Bytes so far. */
  size = 0;

  /** @throws Error when nothing can be written there */
  constructor(private readonly path: string) {
    this.draft = draftOf(path);
    this.handle = openSync(this.draft, "w", 0o600);
  }

  /** @throws Error when the disk is full */
  add(text: string): RecordPlace {
    const place: RecordPlace = [this.size, Buffer.byteLength(text), checkOf(text)];
    this.write(Buffer.from(text));
    return place;
  }

  private write(bytes: Buffer): void {
    this.pending.push(bytes);
    this.pendingSize += bytes.length;
    this.size += bytes.length;
    if (this.pendingSize >= piece) this.flush();
  }

  private flush(): void {
    const bytes = Buffer.concat(this.pending);
    this.pending = [];
    this.pendingSize = 0;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.handle, bytes, at);
  }

  /** Puts the file in its place. @throws Error when it cannot be written */
  finish(table: unknown): void {
    const bytes = Buffer.from(JSON.stringify(table));
    this.write(bytes);
    this.write(Buffer.from(endLine(bytes), "latin1"));
    this.flush();
    closeSync(this.handle);
    renameSync(this.draft, this.path);
  }

  /** Leaves nothing behind. */
  abandon(): void {
    try {
      closeSync(this.handle);
    } catch {
      // It was closed before it could be moved.
    }
    rmSync(this.draft, { force: true });
  }
}
