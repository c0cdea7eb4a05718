import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LspClient } from "../support/lsp-client";
import { startServer, stopCleanly, textOf, uriOf, yamlFiles } from "./support";

/** Files whose content is unusual but good; they need no finding of their own. */
const harmless = /windows-line-ends|byte-order-mark|mixed-line-ends|huge-numbers|anchors-and-merge-keys/;

describe("bad input", () => {
  let client: LspClient;
  beforeAll(async () => {
    client = await startServer();
  });
  afterAll(() => stopCleanly(client));

  /** Opens a text and asks for everything that a client asks for. */
  async function survive(uri: string, text: string) {
    await client.open(uri, text);
    const diagnostics = await client.diagnostics(uri);
    const lines = text.split("\n");
    const last = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    for (const position of [{ line: 0, character: 0 }, { line: 1, character: 2 }, last]) {
      await client.request("textDocument/completion", { textDocument: { uri }, position });
      await client.request("textDocument/hover", { textDocument: { uri }, position });
    }
    await client.request("textDocument/documentSymbol", { textDocument: { uri } });
    const range = { start: { line: 0, character: 0 }, end: last };
    await client.request("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [] } });
    await client.close(uri);
    return { diagnostics, lines };
  }

  it.each(yamlFiles("test/fixtures/bad"))("%s", async (path) => {
    const { diagnostics, lines } = await survive(`${uriOf(path)}.ospo.yaml`, textOf(path));
    if (!harmless.test(path)) expect(diagnostics).not.toEqual([]);
    for (const { range } of diagnostics) {
      // Small: within one line.
      expect(range.end.line).toBe(range.start.line);
      expect(range.end.character - range.start.character).toBeLessThanOrEqual(120);
      expect(range.start.line).toBeLessThan(lines.length);
    }
  });

  it("a line of two megabytes", async () => {
    const { diagnostics } = await survive(
      "untitled:long.ospo.yaml",
      `ospo: policy/v1\ntitle: "${"x ".repeat(1_000_000)}"\nsurprise: 1\n`,
    );
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain("unknown-key");
  });

  it("ten thousand open brackets", async () => {
    const { diagnostics } = await survive(
      "untitled:deep.ospo.yaml",
      `ospo: policy/v1\ntitle: x\nbasis: ${"[".repeat(10_000)}\n`,
    );
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});
