/** Every handler runs in here: in its turn, and so that an error is told to the log and never ends the server. */
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";

export interface Log {
  error(message: string): void;
}

/** A request that was received. */
export interface Asked {
  /** What is asked for: for the log, and to know requests of one kind. */
  readonly what: string;
  readonly token: CancellationToken;
  /** The document that it is about, as it was when it was asked. */
  readonly about?: { readonly uri: string; readonly version: number | undefined };
  /** What must be there before it can be answered. */
  readonly ready?: () => Promise<void>;
}

/** A request that waits for its turn. */
interface Waiting {
  readonly version: number | undefined;
  readonly stop: (why: ResponseError<never>) => void;
}

export class Guard {
  private readonly waiting = new Map<string, Set<Waiting>>();

  /** @param turn waits until all that the client sent was read, and until it has read what was sent to it */
  constructor(
    readonly log: Log,
    readonly turn: () => Promise<void>,
  ) {}

  /** Runs the handler of a notification. */
  async notification(what: string, handle: () => void | Promise<void>): Promise<void> {
    try {
      await handle();
    } catch (error) {
      this.tell(what, error);
    }
  }

  /**
   * Answers a request in its turn.
   *
   * One that is cancelled meanwhile is answered as such, at once, and its work is not done. So is one that was
   * overtaken: by another of its kind about a newer version of the document. Else a client that asks faster than it
   * is answered, or does not read, would make a queue of them.
   *
   * @param fallback the answer when the handler fails; without one, the request fails
   */
  async request<T>(
    asked: Asked,
    fallback: T | undefined,
    handle: () => T | Promise<T>,
  ): Promise<T | ResponseError<never>> {
    const { what, token, ready } = asked;
    let why: ResponseError<never> | undefined;
    let wake = () => {};
    const stopped = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const stop = (reason: ResponseError<never>) => {
      why ??= reason;
      wake();
    };
    const leave = this.enter(asked, stop);
    const listener = token.onCancellationRequested(() => stop(refused(LSPErrorCodes.RequestCancelled)));
    try {
      if (token.isCancellationRequested) return refused(LSPErrorCodes.RequestCancelled);
      await Promise.race([stopped, this.prepare(ready)]);
      if (why !== undefined) return why;
      leave();
      const result = await Promise.race([stopped, handle()]);
      return why ?? (result as T);
    } catch (error) {
      this.tell(what, error);
      return fallback ?? new ResponseError(ErrorCodes.InternalError, error instanceof Error ? error.message : what);
    } finally {
      listener.dispose();
      leave();
    }
  }

  /** Tells the log of an error that was caught. */
  tell(what: string, error: unknown): void {
    this.log.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  private async prepare(ready: (() => Promise<void>) | undefined): Promise<void> {
    await ready?.();
    await this.turn();
  }

  /** Puts a request among those that wait, and stops those that it overtakes. @returns takes it out again */
  private enter({ what, about }: Asked, stop: Waiting["stop"]): () => void {
    if (about === undefined) return () => {};
    const { version, uri } = about;
    const key = `${what} ${uri}`;
    const alike = this.waiting.get(key) ?? new Set();
    this.waiting.set(key, alike);
    for (const other of alike) {
      if ((other.version ?? 0) >= (version ?? 0)) continue;
      alike.delete(other);
      other.stop(refused(LSPErrorCodes.ContentModified));
    }
    const waiting = { version, stop };
    alike.add(waiting);
    return () => {
      alike.delete(waiting);
      if (alike.size === 0 && this.waiting.get(key) === alike) this.waiting.delete(key);
    };
  }
}

/** The answer to a request whose work is not done. */
export function refused(code: number): ResponseError<never> {
  return new ResponseError(code, "");
}
