/**
 * Files of which only the outline is kept. Their texts are read from the disk when a check needs them
 * and let go after it, so that a folder of any size takes little memory.
 */
import { OspoDocument } from "../document/document";
import { pathOfFileUri, readTextNow } from "../protocol/node-file-system";
import { OspoFile, type Outline } from "../workspace/file";
import { digest } from "./digest";

/** What is known of a file without its text. It can be sent to another thread. */
export interface KnownFile {
  readonly uri: string;
  /** The {@link digest} of its text. */
  readonly hash: string;
  /** The length of its text, in characters. */
  readonly size: number;
  /** True when its text announces itself as ours. */
  readonly announced: boolean;
  readonly outline: Outline;
}

export class StoredFiles {
  private readonly known = new Map<string, KnownFile>();
  /** Of the texts as they were read last. */
  private readonly hashes = new Map<string, string>();
  private readonly opened = new Set<OspoFile>();
  /** Texts that were read just now, until somebody asks for them. */
  private readonly fresh = new Map<string, OspoDocument>();
  private used = new Set<string>();

  /** @param document the text, where it was read just now */
  add(known: KnownFile, document?: OspoDocument): OspoFile {
    const { uri, announced } = known;
    if (document !== undefined) this.fresh.set(uri, document);
    this.known.set(uri, known);
    this.hashes.set(uri, known.hash);
    const file: OspoFile = new OspoFile({
      uri,
      announced,
      // Made when somebody asks: of a file that is not ours nobody does.
      get outline() {
        return known.outline;
      },
      open: () => {
        const opened = this.fresh.get(uri) ?? this.read(uri);
        this.fresh.delete(uri);
        this.opened.add(file);
        return opened;
      },
      used: () => this.used.add(uri),
    });
    return file;
  }

  private read(uri: string): OspoDocument {
    const text = readTextNow(pathOfFileUri(uri) ?? "") ?? "";
    this.hashes.set(uri, digest(text));
    return OspoDocument.open(uri, 0, text);
  }

  knownFile(uri: string): KnownFile | undefined {
    return this.known.get(uri);
  }

  /** The digest of the text that was read last. */
  hashOf(uri: string): string | undefined {
    return this.hashes.get(uri);
  }

  /** The files that were looked at, beyond their outlines, since this was last asked. */
  takeUsed(): readonly string[] {
    const used = [...this.used];
    this.used = new Set();
    return used;
  }

  /** Lets the texts go that nobody has asked for so far. */
  letFreshGo(): void {
    this.fresh.clear();
  }

  /** Lets the texts go that were read, but for those that `keep` names. */
  letGo(keep: (file: OspoFile) => boolean): void {
    for (const file of this.opened) {
      if (keep(file)) continue;
      file.letGo();
      this.opened.delete(file);
    }
  }
}
