/**
 * Pushes diagnostics: of the file at hand at once, of all others in slices between other work.
 *
 * One channel for each client: for a client that pulls, this only asks it to pull again.
 */
import type { Connection } from "vscode-languageserver";
import { keyOf } from "../workspace/uris";
import type { Log } from "./guard";
import { StatusNotification } from "./messages";
import type { Session } from "./session";

export class Publisher {
  /** Files that wait to be checked, those that were touched last first. */
  private readonly waiting = new Map<string, string>();
  /** Files that the client shows findings of. */
  private readonly shown = new Set<string>();
  private running = false;
  private stopped = false;

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
    private readonly log: Log,
  ) {}

  /** Checks files soon, in the order given. */
  check(uris: Iterable<string>): void {
    if (this.session.client.pullsDiagnostics) return;
    for (const uri of uris) this.waiting.set(keyOf(uri), uri);
    if (!this.running) void this.work();
  }

  /** Checks every file of every folder, and what is open. */
  checkAll(): void {
    if (this.session.client.pullsDiagnostics) {
      if (this.session.client.refreshesDiagnostics)
        void this.connection.languages.diagnostics.refresh().catch(() => {});
      return;
    }
    this.check(this.session.allFiles());
  }

  /** Takes back what is shown of a file. */
  clear(uri: string): void {
    this.waiting.delete(keyOf(uri));
    if (this.shown.delete(keyOf(uri))) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  stop(): void {
    this.stopped = true;
    this.waiting.clear();
  }

  private async work(): Promise<void> {
    this.running = true;
    while (this.waiting.size > 0 && !this.stopped) {
      // What the client sent meanwhile is read first, so that no file is checked in an old version.
      await new Promise<void>((resolve) => setImmediate(resolve));
      const next = this.waiting.entries().next().value;
      if (next === undefined) break;
      this.waiting.delete(next[0]);
      try {
        await this.session.ready(next[1]);
        await this.publish(next[1]);
      } catch (error) {
        this.log.error(`check ${next[1]}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      }
    }
    this.running = false;
  }

  private async publish(uri: string): Promise<void> {
    const { diagnostics, status, version } = this.session.diagnose(uri);
    const key = keyOf(uri);
    // Files that are not ours are never mentioned, unless to take back what was said of them.
    if (status === undefined && !this.shown.has(key)) return;
    if (status === undefined) this.shown.delete(key);
    else this.shown.add(key);
    await this.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
    if (this.session.client.isOurs && status !== undefined)
      await this.connection.sendNotification(StatusNotification, status);
  }
}
