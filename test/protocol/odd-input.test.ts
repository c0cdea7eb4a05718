import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Diagnostic, ErrorCodes, type Hover } from "vscode-languageserver-protocol";
import { outOfStep } from "../../server/protocol/framing";
import type { LspClient } from "../support/lsp-client";
import { startServer, stopCleanly } from "./support";

const uri = "untitled:odd.ospo.yaml";
const textDocument = { uri };
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const at = (line: number, character: number) => ({ line, character });
const wrong = "ospo: policy/v1\ntitle: x\nsurprise: 1\n";

describe("odd input", () => {
  let client: LspClient;
  beforeEach(async () => {
    client = await startServer();
  });
  afterEach(async () => {
    // Whatever came before, the server serves.
    await client.open("untitled:after.ospo.yaml", wrong);
    expect(codes(await client.diagnostics("untitled:after.ospo.yaml"))).toContain("unknown-key");
    expect(await client.stop()).toBe(0);
    expect(client.stderr).toBe("");
  });

  it("a method that nobody knows is answered as such, a note is passed over", async () => {
    await expect(client.request("textDocument/doMagic", {})).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound });
    await client.notify("$/magic", { wand: true });
    await client.notify("textDocument/didMagic", { wand: true });
  });

  it("requests without what they need fail or are empty", async () => {
    await client.open(uri, wrong);
    for (const method of ["completion", "hover", "documentSymbol", "codeAction"]) {
      for (const params of [{}, { textDocument: {} }, { textDocument, position: { line: "x" } }, null, []]) {
        await client.request(`textDocument/${method}`, params).catch((error) => expect(error.code).toBeLessThan(0));
      }
    }
    await expect(client.request("ospo/newDocument", { kind: "poem" })).rejects.toMatchObject({
      code: ErrorCodes.InternalError,
    });
  });

  it("changes that are none leave the text as it is", async () => {
    await client.open(uri, wrong);
    for (const contentChanges of [[null], [{}], [{ text: 1 }], [{ range: { start: at(0, 0) }, text: "" }], "x", null]) {
      await client.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges });
    }
    await client.change(uri, [{ range: { start: at(2, 0), end: at(3, 0) }, text: "" }]);
    expect(codes(await client.diagnostics(uri))).not.toContain("unknown-key");
  });

  it("changes of a file that was never opened mean nothing", async () => {
    await client.change(uri, wrong);
    await client.close(uri);
    expect(await client.request("textDocument/documentSymbol", { textDocument })).toEqual([]);
  });

  it("places that the text does not have are the nearest that it has", async () => {
    await client.open(uri, "ospo: policy/v1\n");
    for (const [start, end] of [
      [at(900, 900), at(900, 901)],
      [at(0, 5_000), at(1, 0)],
      [at(-3, -8), at(0, 0)],
      [at(1, 0), at(0, 0)],
    ] as const) {
      await client.change(uri, [{ range: { start, end }, text: "" }]);
      for (const position of [start, end]) {
        await client.request("textDocument/completion", { textDocument, position });
        await client.request("textDocument/hover", { textDocument, position });
      }
      await client.request("textDocument/codeAction", {
        textDocument,
        range: { start, end },
        context: { diagnostics: [] },
      });
    }
    await client.change(uri, [{ range: { start: at(70, 0), end: at(80, 0) }, text: wrong }]);
    expect(codes(await client.diagnostics(uri))).toContain("unknown-key");
  });

  it("a version that goes back is the client's to know: what it sent last counts", async () => {
    await client.open(uri, "ospo: policy/v1\n");
    await client.diagnostics(uri);
    for (const [version, text] of [
      [7, "ospo: policy/v1\ntitle: x\n"],
      [3, wrong],
    ] as const) {
      await client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] });
    }
    const report = await client.request<CodeActions>("textDocument/codeAction", {
      textDocument,
      range: { start: at(0, 0), end: at(3, 0) },
      context: { diagnostics: [], only: ["quickfix"] },
    });
    expect(JSON.stringify(report)).toContain("surprise");
  });

  it("a file that is opened twice has the text of the second time", async () => {
    await client.open(uri, "ospo: policy/v1\ntitle: x\n");
    await client.open(uri, wrong);
    await client.diagnostics(uri, (all) => codes(all).includes("unknown-key"));
    await client.close(uri);
    await client.diagnostics(uri, (all) => all.length === 0);
    await client.open(uri, wrong);
    await client.diagnostics(uri, (all) => codes(all).includes("unknown-key"));
  });

  it("a message of twenty megabytes is read", async () => {
    await client.open(uri, `${wrong}notes: |\n${`  ${"words ".repeat(100)}\n`.repeat(34_000)}`);
    expect(codes(await client.diagnostics(uri))).toContain("unknown-key");
  });

  it("signs beyond the first 65,536 count as two, in both directions", async () => {
    const line = "review: {every: 🏛️ City 🎉, last: 2026-01-01, oops: x}";
    await client.open(uri, `ospo: policy/v1\n${line}\n`);
    const marked = async (word: string) => {
      const found = await client.diagnostics(uri, (all) => codes(all).includes("unknown-key"));
      const range = found.find(({ code }) => code === "unknown-key")?.range;
      expect(range).toEqual({ start: at(1, line.indexOf(word)), end: at(1, line.indexOf(word) + word.length) });
    };
    await marked("oops");
    // A sign before it goes, and comes again.
    const sign = line.indexOf("🎉");
    await client.change(uri, [{ range: { start: at(1, sign), end: at(1, sign + 2) }, text: "" }]);
    const shorter = await client.diagnostics(uri, (all) => codes(all).includes("unknown-key"));
    expect(shorter.find(({ code }) => code === "unknown-key")?.range.start).toEqual(at(1, line.indexOf("oops") - 2));
    await client.change(uri, [{ range: { start: at(1, sign), end: at(1, sign) }, text: "🎉" }]);
    await marked("oops");
    const hover = await client.request<Hover | null>("textDocument/hover", {
      textDocument,
      position: at(1, line.indexOf("last")),
    });
    expect(hover?.range?.start.character ?? line.indexOf("last")).toBe(line.indexOf("last"));
  });
});

type CodeActions = readonly { readonly title: string }[];

describe("a connection that is no longer in step", () => {
  it.each([
    ["words that are no message", "hello, is anybody there?\r\n\r\n"],
    ["a length that is no number", "Content-Length: abc\r\n\r\n{}"],
    ["a length below nothing", "Content-Length: -5\r\n\r\n{}"],
    ["a length that no message has", "Content-Length: 99999999999\r\n\r\n{}"],
    ["a message longer than it says", "Content-Length: 2\r\n\r\n{}}}}\r\n\r\n"],
    ["words without an end", "x".repeat(10_000)],
  ])("%s: the server says so and ends, so that the editor starts it again", async (_what, bytes) => {
    const client = await startServer();
    await client.open(uri, wrong);
    await client.diagnostics(uri);
    const ended = once(client.process, "close");
    client.process.stdin?.write(bytes);
    expect(await ended).toEqual([1, null]);
    expect(client.stderr).toBe(`${outOfStep.en}\n${outOfStep.fr}\n`);
    client.connection.dispose();
  });

  it("after a message that is no JSON, the server goes on", async () => {
    const client = await startServer();
    client.process.stdin?.write("Content-Length: 5\r\n\r\n{]]}}");
    await client.open(uri, wrong);
    expect(codes(await client.diagnostics(uri))).toContain("unknown-key");
    await stopCleanly(client);
  });
});
