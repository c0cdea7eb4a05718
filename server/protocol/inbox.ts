/** What the client has sent: lets it all be read before work begins that part of it may make needless. */
import { type ConnectionOptions, LSPErrorCodes, Message, type ResponseMessage } from "vscode-languageserver";

/**
 * Turns of the event loop without a message after which nothing more is waiting. One is not enough: messages of one
 * delivery are decoded one a turn, and dispatched a turn later.
 */
const quietTurns = 2;

/** Most milliseconds to read on before work begins all the same: a client may never stop sending. */
const patience = 50;

export class Inbox {
  /** Messages that were dispatched so far. */
  private taken = 0;

  /** For `createConnection`: without it, an inbox sees nothing. */
  readonly options: ConnectionOptions = {
    messageStrategy: {
      handleMessage: (message, next) => {
        this.taken++;
        return next(message);
      },
    },
    // A request that is cancelled before it was dispatched is answered at once.
    connectionStrategy: { cancelUndispatched: refusal },
  };

  /** Waits until everything that has arrived was dispatched; not for what is still on its way. */
  async read(): Promise<void> {
    const end = performance.now() + patience;
    for (let quiet = 0; quiet < quietTurns && performance.now() < end; ) {
      const before = this.taken;
      await new Promise<void>((resolve) => setImmediate(resolve));
      quiet = this.taken === before ? quiet + 1 : 0;
    }
  }
}

function refusal(message: Message): ResponseMessage | undefined {
  if (!Message.isRequest(message)) return undefined;
  return { jsonrpc: "2.0", id: message.id, error: { code: LSPErrorCodes.RequestCancelled, message: "" } };
}
