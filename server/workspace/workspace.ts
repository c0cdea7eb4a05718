/**
 * The files of one folder: those on disk, and over them those that are open in an editor.
 *
 * It knows nothing of LSP. Whoever holds it tells it what was opened, changed and closed, and asks
 * for the context of a file: everything that checks and features may read.
 */

import { hasOurName } from "../document/claim";
import { OspoDocument } from "../document/document";
import type { RoleMatrix } from "../matrix/model";
import type { Config } from "../model/config";
import { optional } from "../optional";
import { candidates, isConfigFile, isListed, isOurs, type PlacedConfig } from "./claim";
import { type Context, makeContext, matrixByDefault } from "./context";
import { OspoFile } from "./file";
import { FileIndex } from "./file-index";
import type { FileSystem } from "./file-system";
import type { SchemaSource } from "./schema-source";
import { keyOf, parentOf, relativePath } from "./uris";

/** A folder's files, read a few at a time so that a large folder does not open thousands at once. */
const readsAtOnce = 32;

export class Workspace {
  private readonly disk = new Map<string, OspoFile>();
  private readonly open = new Map<string, OspoFile>();
  private indexes = new Map<string, FileIndex>();
  private loading: Promise<void> | undefined;

  /**
   * @param folder URI of the folder; undefined for a file without one, which then stands alone
   * @param openFile the file of a URI, where it is not simply read as a whole; undefined when there is none
   */
  constructor(
    readonly folder: string | undefined,
    private readonly fileSystem: FileSystem,
    private readonly schemas: SchemaSource,
    private readonly openFile: (uri: string) => Promise<OspoFile | undefined> = readWhole(fileSystem),
  ) {}

  /** Reads the folder once; later calls wait for the first. */
  load(): Promise<void> {
    this.loading ??= this.readFolder();
    return this.loading;
  }

  private async readFolder(): Promise<void> {
    if (this.folder === undefined) return;
    const uris = await this.fileSystem.find(this.folder, candidates);
    // Configurations first: they say which other files are ours.
    await this.readFiles(uris.filter(isConfigFile));
    await this.readFiles(uris.filter((uri) => !isConfigFile(uri)));
    this.indexes.clear();
  }

  private async readFiles(uris: readonly string[]): Promise<void> {
    for (let at = 0; at < uris.length; at += readsAtOnce) {
      await Promise.all(uris.slice(at, at + readsAtOnce).map((uri) => this.readFile(uri)));
    }
  }

  private async readFile(uri: string): Promise<void> {
    const file = await this.openFile(uri);
    // Whether a file is ours can change with a configuration, so the question is asked at each use;
    // what no configuration could claim is not kept.
    if (file === undefined || !this.couldBeOurs(file)) this.disk.delete(keyOf(uri));
    else this.disk.set(keyOf(uri), file);
  }

  private couldBeOurs(file: OspoFile): boolean {
    return isConfigFile(file.uri) || hasOurName(file.uri) || file.announced || this.isOurs(file);
  }

  /** Tells that files changed on disk (created, changed or deleted). */
  async refresh(uris: readonly string[]): Promise<void> {
    if (uris.some(isConfigFile)) {
      this.disk.clear();
      await this.readFolder();
    } else await Promise.all(uris.map((uri) => this.readFile(uri)));
    this.indexes.clear();
  }

  /** Opens a document in the editor, or puts a newer version in its place. */
  setOpen(document: OspoDocument): void {
    const before = this.file(document.uri);
    const file = new OspoFile(document);
    this.open.set(keyOf(document.uri), file);
    if (before === undefined || !this.isFoundAlike(before, file)) this.indexes.clear();
    else for (const index of this.indexes.values()) index.replace(before, file);
  }

  /** True when other files find both in the same way: what they hold may differ. */
  private isFoundAlike(before: OspoFile, file: OspoFile): boolean {
    if (isConfigFile(file.uri) || this.isOurs(before) !== this.isOurs(file)) return false;
    return before.kind === file.kind && before.header.id?.value === file.header.id?.value;
  }

  /** Closes a document; what is on disk counts again. */
  setClosed(uri: string): void {
    this.open.delete(keyOf(uri));
    this.indexes.clear();
  }

  /** The files that are open, whether they are ours or not. */
  get openFiles(): Iterable<OspoFile> {
    return this.open.values();
  }

  isOpen(uri: string): boolean {
    return this.open.has(keyOf(uri));
  }

  /** The file of a URI, whether it is ours or not. */
  file(uri: string): OspoFile | undefined {
    const key = keyOf(uri);
    return this.open.get(key) ?? this.disk.get(key);
  }

  /** True when a file is ours: checked, completed, explained. */
  isOurs(file: OspoFile): boolean {
    return isOurs(file.uri, file.announced, this.configFor(file.uri));
  }

  /** True when a configuration says that a file is ours, whatever its name and its text. */
  isListed(uri: string): boolean {
    return isListed(uri, this.configFor(uri));
  }

  /** All files of ours, in the order of their URIs. */
  files(): OspoFile[] {
    const all = new Map([...this.disk, ...this.open]);
    return [...all.values()].filter((file) => this.isOurs(file)).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** The nearest configuration upwards counts alone; nothing is merged. */
  configFor(uri: string): PlacedConfig | undefined {
    for (let folder = parentOf(uri), last = uri; folder !== last; last = folder, folder = parentOf(folder)) {
      for (const ending of ["yaml", "yml"]) {
        const file = this.file(`${folder}/ospo.config.${ending}`);
        if (file !== undefined) return { folder, config: file.config };
      }
      if (folder === this.folder) return undefined;
    }
    return undefined;
  }

  /** The folder within which ids are looked up for a file. */
  private rootFor(uri: string): string {
    return this.configFor(uri)?.folder ?? this.folder ?? uri;
  }

  /** The files among which the ids of a file are looked up. */
  indexFor(uri: string): FileIndex {
    const root = this.rootFor(uri);
    let index = this.indexes.get(root);
    if (index === undefined) {
      index = new FileIndex(this.files().filter((file) => this.rootFor(file.uri) === root));
      this.indexes.set(root, index);
    }
    return index;
  }

  /** Everything that checks and features may read about a file of ours; undefined for others. */
  contextOf(uri: string, today: string): Context | undefined {
    const file = this.file(uri);
    if (file === undefined || !this.isOurs(file)) return undefined;
    return makeContext(file, this.indexFor(uri), this.configFor(uri), today, this.schemas);
  }

  /** What a new file at a place is written against: the files around it and their matrix. */
  surroundingsOf(uri: string): { readonly index: FileIndex; readonly matrix: RoleMatrix; readonly config?: Config } {
    const index = this.indexFor(uri);
    const config = this.configFor(uri)?.config;
    return { index, matrix: matrixByDefault(index, config).matrix, ...optional("config", config) };
  }

  /** True when a URI lies in the folder of this workspace. */
  contains(uri: string): boolean {
    return this.folder !== undefined && relativePath(this.folder, uri) !== undefined;
  }
}

function readWhole(fileSystem: FileSystem): (uri: string) => Promise<OspoFile | undefined> {
  return async (uri) => {
    const text = await fileSystem.read(uri);
    return text === undefined ? undefined : new OspoFile(OspoDocument.open(uri, 0, text));
  };
}
