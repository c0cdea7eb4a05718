import { afterEach, describe, expect, it } from "vitest";
import { CancellationTokenSource, LSPErrorCodes } from "vscode-languageserver-protocol";
import { makePlan } from "../bench/plan";
import type { LspClient } from "../support/lsp-client";
import { startServer, stopCleanly, uriOf } from "./support";

const uri = "untitled:services.ospo.yaml";
const { text } = makePlan(10_000).yaml;
const textDocument = { uri };
const position = { line: 20, character: 8 };
const range = { start: position, end: position };

/** Everything that can be asked of the server. */
const requests: [string, object][] = [
  ["textDocument/completion", { textDocument, position }],
  ["textDocument/hover", { textDocument, position }],
  ["textDocument/documentSymbol", { textDocument }],
  ["textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } }],
  ["textDocument/diagnostic", { textDocument }],
  ["workspace/diagnostic", { previousResultIds: [] }],
  ["ospo/isListed", { uri }],
  ["ospo/newDocument", { kind: "policy" }],
];

/** A message as it goes over the pipe. */
function frame(message: object): string {
  const content = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
}

describe("a cancelled request", () => {
  let client: LspClient;
  afterEach(() => stopCleanly(client));

  const pulling = { capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } } };

  it.each(requests)("%s is refused", async (method, params) => {
    client = await startServer("examples", pulling);
    await client.open(uri, text);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(method, params, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  it("holds up nothing, however many wait behind a large file", async () => {
    client = await startServer("examples", pulling);
    let received = "";
    client.process.stdout?.on("data", (data) => {
      received += data;
    });
    await client.open(uri, text);
    const ids = Array.from({ length: 10 }, (_, round) =>
      requests.map((_request, index) => `c${round}-${index}`),
    ).flat();
    const asked = ids.map((id, index) => {
      const [method, params] = requests[index % requests.length] ?? [];
      return { id, method, params };
    });
    const taken = ids.map((id) => ({ method: "$/cancelRequest", params: { id } }));
    // In one go: what is cancelled has arrived before any of it can be answered.
    client.process.stdin?.write([...asked, ...taken].map(frame).join(""));
    expect(await client.request("textDocument/documentSymbol", { textDocument })).not.toEqual([]);
    const refused = ids.filter((id) =>
      received.includes(`"id":"${id}","error":{"code":${LSPErrorCodes.RequestCancelled}`),
    );
    // A machine that stops for a moment may let some be answered.
    expect(refused.length).toBeGreaterThan(ids.length / 2);
  });

  it("of the workspace's findings stops in the middle", async () => {
    client = await startServer("test/fixtures", pulling);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] }, source.token);
    // An answer in between shows that the server is at it.
    await client.request("ospo/isListed", { uri: uriOf("test/fixtures/x.yaml") });
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });
});

describe("a request about a text that has changed", () => {
  let client: LspClient;
  afterEach(() => stopCleanly(client));

  const plan = "ospo: staffing-plan/v1\ntitle: Plan\nstatus: \n";

  it("is answered for the text that it was asked about", async () => {
    client = await startServer();
    await client.open(uri, plan);
    const completion = client.complete(uri, { line: 2, character: 8 });
    const changed = client.change(uri, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "# A comment\n" },
    ]);
    const labels = (await completion).map(({ label }) => label);
    await changed;
    expect(labels).toContain("draft");
  });

  it("is refused where the answer would be edits of it", async () => {
    client = await startServer("examples");
    await client.open(uri, "ospo: staffing-plan/v1\ntitle: Plan\ntitel: x\n");
    const start = { line: 0, character: 0 };
    const whole = { start, end: { line: 3, character: 0 } };
    const fixes = client.request("textDocument/codeAction", {
      textDocument,
      range: whole,
      context: { diagnostics: [] },
    });
    const changed = client.change(uri, [{ range: { start, end: start }, text: "# A comment\n" }]);
    await expect(fixes).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
    await changed;
  });

  it("gives the findings of the newest text to a client that asks for them", async () => {
    client = await startServer(undefined, { capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(uri, plan);
    const report = client.request<{ items: { code: string }[] }>("textDocument/diagnostic", { textDocument });
    const changed = client.change(uri, "ospo: staffing-plan/v1\ntitle: Plan\nsurprise: 1\n");
    expect((await report).items.map(({ code }) => code)).toContain("unknown-key");
    await changed;
  });
});
