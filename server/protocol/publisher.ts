/**
 * Pushes diagnostics: of the file at hand at once, of all others in slices between other work.
 *
 * One channel for each client: for a client that pulls, this only asks it to pull again.
 *
 * Nothing is computed before the client has read what it was sent. So there is never more than one publication
 * under way, what is sent is always of the newest text, and a client that does not read costs no memory.
 */
import type { Connection, Diagnostic } from "vscode-languageserver";
import { keyOf } from "../workspace/uris";
import type { Guard } from "./guard";
import { StatusNotification } from "./messages";
import type { Session } from "./session";

/** What the client shows of a file. */
interface Shown {
  readonly version: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export class Publisher {
  /** Files that a person edits: they are checked before all others. */
  private readonly touched = new Map<string, string>();
  /** Other files that wait to be checked. */
  private readonly waiting = new Map<string, string>();
  /** Files that the client shows findings of. */
  private readonly shown = new Map<string, Shown>();
  private running = false;
  private stopped = false;

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
    private readonly guard: Guard,
    /** Is called when everything was said for the first time. */
    private idle: (() => void) | undefined,
  ) {}

  /** Checks a file that was opened or changed as soon as can be, and then those that its change may concern. */
  check(uri: string, around: Iterable<string>): void {
    if (this.session.client.pullsDiagnostics) return;
    this.touched.set(keyOf(uri), uri);
    this.later(around);
  }

  /** Checks every file of every folder, and what is open. */
  checkAll(): void {
    if (!this.session.client.pullsDiagnostics) this.later(this.session.allFiles());
    else if (this.session.client.refreshesDiagnostics) {
      void this.connection.languages.diagnostics.refresh().catch(() => {});
    }
  }

  /** Takes back what is shown of a file. */
  clear(uri: string): void {
    const key = keyOf(uri);
    this.touched.delete(key);
    this.waiting.delete(key);
    if (this.shown.delete(key)) void this.guard.notification("clear", () => this.send(uri, []));
  }

  stop(): void {
    this.stopped = true;
    this.touched.clear();
    this.waiting.clear();
  }

  private later(uris: Iterable<string>): void {
    for (const uri of uris) if (!this.touched.has(keyOf(uri))) this.waiting.set(keyOf(uri), uri);
    if (!this.running) void this.work();
  }

  private async work(): Promise<void> {
    this.running = true;
    while (!this.stopped) {
      await this.guard.turn();
      const uri = this.next();
      if (uri === undefined) break;
      await this.guard.notification(`check ${uri}`, async () => {
        await this.session.ready(uri);
        if (!(await this.publishFirst(uri))) await this.publish(uri);
      });
    }
    this.running = false;
    this.idle?.();
    this.idle = undefined;
  }

  /** The file to check now; it waits no longer. */
  private next(): string | undefined {
    const [key, uri] = this.touched.entries().next().value ?? this.waiting.entries().next().value ?? [];
    if (key !== undefined) {
      this.touched.delete(key);
      this.waiting.delete(key);
    }
    return uri;
  }

  /**
   * Of a long file that was just opened, sends what is known first and lets the rest wait for its turn.
   *
   * @returns false where there is nothing to say yet
   */
  private async publishFirst(uri: string): Promise<boolean> {
    const key = keyOf(uri);
    if (this.shown.has(key) || !this.session.isLong(uri)) return false;
    const { diagnostics, status, version } = this.session.diagnose(uri, false);
    if (status === undefined || diagnostics.length === 0) return false;
    this.shown.set(key, { version, diagnostics });
    this.touched.set(key, uri);
    await this.send(uri, diagnostics, version);
    return true;
  }

  private async publish(uri: string): Promise<void> {
    const { diagnostics, status, version } = this.session.diagnose(uri);
    const key = keyOf(uri);
    const before = this.shown.get(key);
    // Files that are not ours are never mentioned, unless to take back what was said of them.
    if (status === undefined && before === undefined) return;
    if (status === undefined) this.shown.delete(key);
    else this.shown.set(key, { version, diagnostics });
    // Most of the files around an edit have the findings they had.
    if (
      before !== undefined &&
      status !== undefined &&
      before.version === version &&
      alike(before.diagnostics, diagnostics)
    )
      return;
    await this.send(uri, diagnostics, version);
    if (this.session.client.isOurs && status !== undefined)
      await this.connection.sendNotification(StatusNotification, status);
  }

  private send(uri: string, diagnostics: Diagnostic[], version?: number): Promise<void> {
    return this.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }
}

function alike(before: readonly Diagnostic[], now: readonly Diagnostic[]): boolean {
  return before.length === now.length && JSON.stringify(before) === JSON.stringify(now);
}
