/** The files that the paths on the command line stand for, with the workspaces in which they are read. */
import { dirname, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { nodeFileSystem, readText, toFileUri } from "../protocol/node-file-system";
import { isOurs } from "../workspace/claim";
import type { OspoFile } from "../workspace/file";
import type { SchemaSource } from "../workspace/schema-source";
import { pathOf, relativePath } from "../workspace/uris";
import { Workspace } from "../workspace/workspace";
import type { Cache } from "./cache";
import { kindOf, workspaceFolderOf } from "./folders";
import { Reader, type Reading, type Unread } from "./reader";

/** A file of ours that is to be checked. */
export interface Selected {
  readonly file: OspoFile;
  readonly workspace: Workspace;
  /** Relative to the current folder, with `/`. */
  readonly path: string;
}

export interface Selection {
  /** In the order of their paths. */
  readonly files: readonly Selected[];
  /** What was asked for and could not be read. */
  readonly unread: readonly { readonly path: string; readonly problem: Unread }[];
  /** Files that were named one by one and are not ours. */
  readonly notOurs: readonly string[];
  /** All that were read. */
  readonly workspaces: readonly Workspace[];
}

/** How the files are read. */
export interface SelectOptions extends Omit<Reading, "told"> {
  /** What is known of the workspace of a folder from earlier calls. */
  readonly cacheOf: (folder: string) => Cache | undefined;
  readonly schemas: SchemaSource;
}

/**
 * @param paths files, folders or globs, relative to the current folder
 * @param cwd absolute path of the current folder
 */
export async function selectFiles(paths: readonly string[], cwd: string, options: SelectOptions): Promise<Selection> {
  const selector = new Selector(cwd, options);
  for (const path of paths) await selector.add(path);
  return selector.selection();
}

class Selector {
  private readonly workspaces = new Map<string, Workspace>();
  private readonly folders = new Map<string, Promise<Workspace>>();
  private readonly selected = new Map<string, Selected>();
  private readonly notOurs: string[] = [];
  private readonly unread = new Map<string, Unread>();
  /** Files that some workspace could not read, whether they were asked for or not. */
  private readonly problems = new Map<string, Unread>();
  /** Those of them that announce themselves as ours, as far as that is known. */
  private readonly announced = new Set<string>();
  private readonly reader: Reader;

  constructor(
    private readonly cwd: string,
    private readonly options: SelectOptions,
  ) {
    const told = (uri: string, problem: Unread, announced: boolean) => {
      this.problems.set(uri, problem);
      if (announced) this.announced.add(uri);
    };
    this.reader = new Reader({ ...options, told });
  }

  async add(path: string): Promise<void> {
    const absolute = resolve(this.cwd, path);
    const kind = await kindOf(absolute);
    if (kind === "folder") await this.addFolder(absolute);
    else if (kind === "file") await this.addFile(absolute);
    else if (isDynamicPattern(path)) await this.addGlob(path);
    else this.unread.set(this.shown(absolute), (await readText(absolute)).problem ?? "missing");
  }

  private async addFolder(folder: string): Promise<void> {
    const workspace = await this.workspaceOf(folder);
    const uri = toFileUri(folder);
    const inside = (file: string) => relativePath(uri, file) !== undefined;
    for (const file of workspace.files()) if (inside(file.uri)) this.select(file, workspace);
    this.reportUnread(workspace, inside);
  }

  private async addFile(path: string): Promise<void> {
    const workspace = await this.workspaceOf(dirname(path));
    const uri = toFileUri(path);
    // A link, or a file in a folder that is passed over, counts when it is named.
    if (workspace.file(uri) === undefined) await workspace.refresh([uri]);
    const file = workspace.file(uri);
    const problem = this.problems.get(uri);
    if (problem !== undefined) this.unread.set(this.shown(path), problem);
    else if (file !== undefined && workspace.isOurs(file)) this.select(file, workspace);
    else this.notOurs.push(this.shown(path));
  }

  private async addGlob(pattern: string): Promise<void> {
    const slashed = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
    const ignore = ["**/.git", "**/node_modules"];
    const found = await glob(slashed, { cwd: this.cwd, absolute: true, dot: true, followSymbolicLinks: false, ignore });
    if (found.length === 0) this.unread.set(pattern, "missing");
    for (const path of found) {
      const workspace = await this.workspaceOf(dirname(path));
      const uri = toFileUri(path);
      const file = workspace.file(uri);
      if (file !== undefined && workspace.isOurs(file)) this.select(file, workspace);
      this.reportUnread(workspace, (other) => other === uri);
    }
  }

  /** Files that would be ours by their name or by the settings; of others nobody knows what they are. */
  private reportUnread(workspace: Workspace, wanted: (uri: string) => boolean): void {
    for (const [uri, problem] of this.problems) {
      if (wanted(uri) && isOurs(uri, this.announced.has(uri), workspace.configFor(uri)))
        this.unread.set(this.shown(pathOf(uri)), problem);
    }
  }

  private select(file: OspoFile, workspace: Workspace): void {
    this.selected.set(file.uri, { file, workspace, path: this.shown(pathOf(file.uri)) });
  }

  /** The loaded workspace around a folder; each is read once. */
  private workspaceOf(folder: string): Promise<Workspace> {
    const known = this.folders.get(folder) ?? this.load(folder);
    this.folders.set(folder, known);
    return known;
  }

  private async load(folder: string): Promise<Workspace> {
    const uri = toFileUri(await workspaceFolderOf(folder, this.cwd));
    let workspace = this.workspaces.get(uri);
    if (workspace === undefined) {
      const cache = this.options.cacheOf(uri);
      workspace = new Workspace(uri, nodeFileSystem(), this.options.schemas, (file) => this.reader.open(file, cache));
      this.workspaces.set(uri, workspace);
    }
    await workspace.load();
    return workspace;
  }

  private shown(path: string): string {
    const plain = process.platform === "win32" ? path.replace(/^\/(?=[a-z]:)/i, "") : path;
    return relative(this.cwd, plain).split(sep).join("/");
  }

  selection(): Selection {
    const byPath = <T extends { readonly path: string }>(a: T, b: T) => (a.path < b.path ? -1 : 1);
    return {
      files: [...this.selected.values()].sort(byPath),
      unread: [...this.unread].map(([path, problem]) => ({ path, problem })).sort(byPath),
      notOurs: [...new Set(this.notOurs)].sort(),
      workspaces: [...this.workspaces.values()],
    };
  }
}
