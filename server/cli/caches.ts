/** The caches of one call: one for each workspace that is large enough. */
import type { Workspace } from "../workspace/workspace";
import { Cache, cachePath } from "./cache";
import type { Languages } from "./check";
import { digest } from "./digest";
import type { Host } from "./host";
import type { StoredFiles } from "./stored-files";

/** Fewer files are checked at once; then nothing is written. */
const leastFiles = 100;

export class Caches {
  /** By folder; nothing where the folder is too small. */
  private readonly caches = new Map<string, Cache | undefined>();
  private folder: string | undefined;

  constructor(
    private readonly host: Host,
    private readonly wanted: boolean,
    private readonly languages: Languages,
  ) {}

  async begin(): Promise<void> {
    if (this.wanted) this.folder = await this.host.cacheFolder();
  }

  /** @param folder URI of the folder of a workspace */
  of(folder: string): Cache | undefined {
    if (this.folder === undefined) return undefined;
    if (!this.caches.has(folder)) {
      const { asked, usual } = this.languages;
      // Each language has a file of its own, for those who change between them.
      const path = cachePath(this.folder, digest(folder, asked ?? "", usual));
      this.caches.set(folder, new Cache(path, this.host.build));
    }
    return this.caches.get(folder);
  }

  /** Does without a cache where the workspaces, all read by now, are small. */
  leaveOutSmall(workspaces: Iterable<Workspace>): void {
    for (const workspace of workspaces) {
      const folder = workspace.folder ?? "";
      if (workspace.files().length >= leastFiles) continue;
      this.caches.get(folder)?.close();
      this.caches.set(folder, undefined);
    }
  }

  /** Keeps what was found out. */
  finish(workspaces: Iterable<Workspace>, stored: StoredFiles): void {
    for (const workspace of workspaces) {
      const files = workspace.files().flatMap(({ uri }) => stored.knownFile(uri) ?? []);
      this.caches.get(workspace.folder ?? "")?.finish(files);
    }
  }

  /** Leaves no half-written file behind. */
  close(): void {
    for (const cache of this.caches.values()) cache?.close();
  }
}
