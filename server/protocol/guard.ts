/** Every handler runs in here: an error is told to the log and answered with a safe value, never with a crash. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";

export interface Log {
  error(message: string): void;
}

/** Runs a handler; a cancelled request is answered as such, a failed one with `fallback`. */
export async function guarded<T>(
  log: Log,
  what: string,
  token: CancellationToken | undefined,
  fallback: T,
  handle: () => T | Promise<T>,
): Promise<T | ResponseError<never>> {
  // Let what the client sent meanwhile be read first: a cancellation, or a newer version of the text.
  await new Promise<void>((resolve) => setImmediate(resolve));
  if (isCancelled(token)) return cancelled();
  try {
    const result = await handle();
    return isCancelled(token) ? cancelled() : result;
  } catch (error) {
    log.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return fallback;
  }
}

function isCancelled(token: CancellationToken | undefined): boolean {
  return token?.isCancellationRequested === true;
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "");
}
