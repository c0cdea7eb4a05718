/**
 * Answers the first message, `initialize`, before the server itself is loaded: the client goes on at once,
 * and the server loads while the client prepares what it says next.
 */
import type { Message, MessageReader, MessageWriter, RequestMessage, ResponseMessage } from "vscode-jsonrpc/node";

/** The reader and writer with which the server goes on. */
export interface Greeted {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/**
 * Waits for the first message and answers it, if it is `initialize`. The server then gets all messages, the
 * first one too, for what it does by itself; its own answer to that one goes nowhere.
 *
 * @param told is told of each message as it is read
 * @param answer the result of `initialize` for its parameters; what it throws is for the server to answer
 */
export async function greet(
  reader: MessageReader,
  writer: MessageWriter,
  answer: (params: unknown) => unknown,
  told: (message: Message) => void = () => {},
): Promise<Greeted> {
  const held = new HeldReader(reader, told);
  const first = await held.first;
  const response = isInitialize(first) ? respond(first, answer) : undefined;
  if (response === undefined) return { reader: held, writer };
  await writer.write(response);
  return { reader: held, writer: without(writer, response) };
}

function isInitialize(message: Message): message is RequestMessage {
  return (message as Partial<RequestMessage>).method === "initialize" && "id" in message;
}

function respond({ id, params }: RequestMessage, answer: (params: unknown) => unknown): ResponseMessage | undefined {
  try {
    return { jsonrpc: "2.0", id, result: answer(params) } as ResponseMessage;
  } catch {
    return undefined;
  }
}

/** A reader that keeps what it reads until somebody listens. */
class HeldReader implements MessageReader {
  readonly first: Promise<Message>;
  private readonly kept: Message[] = [];
  private take: ((message: Message) => void) | undefined;

  constructor(
    private readonly reader: MessageReader,
    told: (message: Message) => void,
  ) {
    this.first = new Promise((resolve) => {
      reader.listen((message) => {
        told(message);
        if (this.take !== undefined) this.take(message);
        else if (this.kept.push(message) === 1) resolve(message);
      });
    });
  }

  listen(callback: (message: Message) => void) {
    this.take = callback;
    for (const message of this.kept.splice(0)) callback(message);
    return { dispose: () => this.dispose() };
  }

  get onError() {
    return this.reader.onError;
  }

  get onClose() {
    return this.reader.onClose;
  }

  get onPartialMessage() {
    return this.reader.onPartialMessage;
  }

  dispose(): void {
    this.reader.dispose();
  }
}

/** A writer that leaves out one response, which was written already. */
function without(writer: MessageWriter, written: ResponseMessage): MessageWriter {
  let left = true;
  const isIt = (message: Message) => left && !("method" in message) && (message as ResponseMessage).id === written.id;
  return {
    get onError() {
      return writer.onError;
    },
    get onClose() {
      return writer.onClose;
    },
    write: async (message) => {
      if (!isIt(message)) return writer.write(message);
      left = false;
    },
    end: () => writer.end(),
    dispose: () => writer.dispose(),
  };
}
