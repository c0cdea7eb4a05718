import { AbstractMessageWriter, type Message, type MessageWriter } from "vscode-jsonrpc/node";

/**
 * Writes each message in one piece, as LSP frames it. The library's own writer sends the length ahead: the client is woken
 * for that alone, and on a machine of few cores it then takes turns with the server that is still at its message.
 */
export class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  private failures = 0;

  constructor(private readonly stream: NodeJS.WritableStream) {
    super();
    stream.on("error", (error: Error) => this.fireError(error));
    stream.on("close", () => this.fireClose());
  }

  /** @throws Error where the stream takes nothing any more; whoever listens to `onError` is told too */
  async write(message: Message): Promise<void> {
    try {
      await this.send(JSON.stringify(message));
      this.failures = 0;
    } catch (error) {
      this.fireError(error, message, ++this.failures);
      throw error;
    }
  }

  private send(content: string): Promise<void> {
    const framed = `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
    return new Promise((resolve, reject) => {
      this.stream.write(framed, "utf8", (error) => (error ? reject(error) : resolve()));
    });
  }

  end(): void {
    this.stream.end();
  }
}
