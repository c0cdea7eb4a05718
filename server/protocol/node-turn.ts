/** When the server begins with its next piece of work: not before the client has what it was sent. */
import type { Socket } from "node:net";
import type { Host } from "./host";

/**
 * Milliseconds for the client to begin to read. Linux wakes who reads a pipe on the processor of who wrote to it, and there
 * it waits until that one sleeps: an answer would arrive only when the work after it is done.
 */
const nap = 0.05;

const sleeper = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/**
 * @param output standard output. Over IPC nothing is sent there, and a turn waits for nothing: a client that hangs sends
 *   nothing either
 * @param sleep lets all else run for some milliseconds
 */
export function turnsWith(
  output: Pick<Socket, "bytesWritten" | "writableLength" | "write">,
  sleep: (milliseconds: number) => void = (milliseconds) => Atomics.wait(sleeper, 0, 0, milliseconds),
): NonNullable<Host["turn"]> {
  return async (read) => {
    if (output.writableLength > 0) await new Promise<void>((resolve) => output.write("", () => resolve()));
    const before = output.bytesWritten;
    await read();
    if (output.bytesWritten !== before) sleep(nap);
  };
}
