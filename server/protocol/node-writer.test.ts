import { PassThrough, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { type Message, StreamMessageReader } from "vscode-jsonrpc/node";
import { WholeMessageWriter } from "./node-writer";

const said = (message: string): Message =>
  ({ jsonrpc: "2.0", method: "window/logMessage", params: { message } }) as Message;

describe("a message", () => {
  it("is written in one piece and read as it was, whatever letters it has", async () => {
    const stream = new PassThrough();
    const pieces: Buffer[] = [];
    stream.on("data", (piece: Buffer) => pieces.push(piece));
    const read: Message[] = [];
    new StreamMessageReader(stream).listen((message) => read.push(message));
    const writer = new WholeMessageWriter(stream);
    const messages = ["plain", "Rôle manquant – 𝔸 😀", "", "x".repeat(100_000)].map(said);
    await Promise.all(messages.map((message) => writer.write(message)));
    await expect.poll(() => read.length).toBe(messages.length);
    expect(read).toEqual(messages);
    expect(pieces).toHaveLength(messages.length);
  });

  it("that cannot be written is an error for who wrote it and for who listens", async () => {
    const broken = new Writable({ write: (_chunk, _encoding, done) => done(new Error("EPIPE")) });
    const writer = new WholeMessageWriter(broken);
    const told: (number | undefined)[] = [];
    writer.onError(([, , count]) => told.push(count));
    await expect(writer.write(said("lost"))).rejects.toThrow("EPIPE");
    expect(told).toContain(1);
  });
});

it("says when its stream is closed", async () => {
  const stream = new PassThrough();
  const writer = new WholeMessageWriter(stream);
  const closed = new Promise<void>((resolve) => writer.onClose(resolve));
  stream.destroy();
  await closed;
});
