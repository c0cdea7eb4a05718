import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { makePlan } from "../bench/plan";
import type { LspClient } from "../support/lsp-client";
import { startServer, stopCleanly } from "./support";

const uri = "untitled:services.ospo.yaml";
const textDocument = { uri };

/** The memory that a process holds now, in MiB (Linux). */
function memoryOf(id: number | undefined): number {
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, "utf8")) ?? [];
  return Number(kibibytes) / 1024;
}

/** The milliseconds of processor time that a process has used (Linux). */
function processorTime(id: number | undefined): number {
  const fields = readFileSync(`/proc/${id}/stat`, "utf8")
    .replace(/\(.*\)/, "()")
    .split(" ");
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

/** Waits until a process does nothing: it has read all that it was sent. */
async function quiet(id: number | undefined): Promise<void> {
  for (let before = -1; before !== processorTime(id); ) {
    before = processorTime(id);
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
}

describe.runIf(process.platform === "linux")("a client that does not read", () => {
  let client: LspClient;
  afterEach(() => stopCleanly(client));

  it("costs no memory, and gets the newest when it reads again", async () => {
    client = await startServer();
    // Every status is misspelt: each publication is large.
    const text = makePlan(3_000).yaml.text.replaceAll("status: active", "status: activ");
    await client.open(uri, text);
    await client.diagnostics(uri, (all) => all.length > 50);
    const symbols = await client.request("textDocument/documentSymbol", { textDocument });
    const size = JSON.stringify([client.published.at(-1), symbols]).length;
    const edits = 2_000;
    const start = { line: 2, character: 7 };
    const type = (version: number) =>
      client.change(uri, [{ range: { start, end: { ...start, character: 8 } }, text: String(version % 10) }]);
    for (let version = 0; version < 100; version++) await type(version);
    await client.diagnostics(uri);
    const before = memoryOf(client.process.pid);

    client.process.stdout?.pause();
    const answers: Promise<unknown>[] = [];
    for (let version = 0; version < edits; version++) {
      await type(version);
      const completion = client.request("textDocument/completion", { textDocument, position: start });
      const outline = client.request("textDocument/documentSymbol", { textDocument });
      answers.push(...[completion, outline].map((answer) => answer.catch(({ code }) => code)));
    }
    await quiet(client.process.pid);
    const grown = memoryOf(client.process.pid) - before;
    // All that could have been sent, in MiB.
    expect((edits * size) / 2 ** 20).toBeGreaterThan(150);
    expect(grown).toBeLessThan(100);

    const publications = client.published.length;
    client.process.stdout?.resume();
    await client.diagnostics(uri);
    await Promise.all(answers);
    expect(client.published.length - publications).toBeLessThan(edits / 10);
  });
});

describe("a client that is gone", () => {
  /** A server that has work, and how it ends. */
  async function start(processId?: number) {
    const client = await startServer(undefined, processId === undefined ? {} : { processId });
    const ended = once(client.process, "exit").then(([code, signal]) => signal ?? code);
    await client.open(uri, makePlan(1_000).yaml.text);
    return { client, ended };
  }

  it("ends the server when it closes the connection", async () => {
    const { client, ended } = await start();
    client.process.stdin?.end();
    expect(await ended).toBe(1);
    expect(client.stderr).toBe("");
  });

  it("ends the server when its process is gone, though the connection is open", async () => {
    const parent = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const { client, ended } = await start(parent.pid);
    await client.diagnostics(uri);
    parent.kill("SIGKILL");
    expect(await ended).toBe(1);
    expect(client.stderr).toBe("");
  });

  it("ends the server when nobody can read what it says", async () => {
    const { client, ended } = await start();
    await client.diagnostics(uri);
    client.process.stdout?.destroy();
    // The server learns of it when it next says something.
    await client.change(uri, "ospo: policy/v1\n").catch(() => {});
    expect(await ended).toBe(1);
    expect(client.stderr).toBe("");
  });
});
