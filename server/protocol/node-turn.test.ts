import { spawn } from "node:child_process";
import type { Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { turnsWith } from "./node-turn";

/** Reads nothing before it is told to: until then, what does not fit into the pipe waits. */
const client = "process.on('SIGUSR2', () => process.stdin.resume()); setInterval(() => {}, 1000); console.log('up');";

describe.skipIf(process.platform === "win32")("a turn", () => {
  let reader: ReturnType<typeof spawn>;
  let output: Socket;
  const naps: number[] = [];
  const turn = () => turnsWith(output, (milliseconds) => naps.push(milliseconds));

  beforeEach(async () => {
    naps.length = 0;
    reader = spawn(process.execPath, ["-e", client], { stdio: ["pipe", "pipe", "inherit"] });
    output = reader.stdin as Socket;
    await new Promise((resolve) => reader.stdout?.once("data", resolve));
  });
  afterEach(() => void reader.kill());

  it("lets the client read what it was sent while its messages were read", async () => {
    await turn()(async () => void output.write("an answer"));
    expect(naps).toHaveLength(1);
    // The work of a keystroke is done in a few milliseconds: this is to be a small part of it.
    expect(naps[0]).toBeLessThan(0.1);
  });

  it("loses no time where nothing was sent, or before", async () => {
    output.write("findings");
    await turn()(async () => {});
    expect(naps).toHaveLength(0);
  });

  it("does not begin before the client has read what it was sent", async () => {
    output.write("x".repeat(5_000_000));
    let begun = false;
    const done = turn()(async () => {
      begun = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(begun).toBe(false);
    reader.kill("SIGUSR2");
    await done;
    expect(begun).toBe(true);
  });
});
