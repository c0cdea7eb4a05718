/** The caches of one call: one for each workspace that is large enough. */
import type { Workspace } from "../workspace/workspace";
import { Cache } from "./cache";
import { cachePath } from "./cache-folder";
import type { Languages } from "./check";
import { digest } from "./digest";
import type { Host } from "./host";
import type { StoredFiles } from "./stored-files";

/** Fewer files are checked at once; then nothing is written. */
const leastFiles = 100;

export class Caches {
  private readonly caches = new Map<string, Cache>();
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
    let cache = this.caches.get(folder);
    if (cache === undefined) {
      const { asked, usual } = this.languages;
      // Languages take turns where two people work in one folder.
      const path = cachePath(this.folder, digest(folder, asked ?? "", usual));
      cache = new Cache(path, this.host.build);
      this.caches.set(folder, cache);
    }
    return cache;
  }

  /** Keeps what was found out. */
  finish(workspaces: Iterable<Workspace>, stored: StoredFiles): void {
    for (const workspace of workspaces) {
      const files = workspace.files().flatMap(({ uri }) => stored.knownFile(uri) ?? []);
      if (files.length >= leastFiles) this.caches.get(workspace.folder ?? "")?.finish(files);
    }
  }
}
