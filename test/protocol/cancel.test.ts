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

  it("is refused, and so are all others, however many wait behind a large file", async () => {
    client = await startServer("examples", pulling);
    await client.open(uri, text);
    const sources = Array.from({ length: 50 }, () => new CancellationTokenSource());
    const answers = sources.flatMap((source) =>
      requests.map(([method, params]) =>
        client.connection.sendRequest(method, params, source.token).then(
          () => "answered",
          (error: { code: number }) => error.code,
        ),
      ),
    );
    // What is asked last is wanted; none of the others may hold it up.
    const wanted = client.request("textDocument/documentSymbol", { textDocument });
    for (const source of sources) source.cancel();
    const codes = await Promise.all(answers);
    expect(new Set(codes)).toEqual(new Set([LSPErrorCodes.RequestCancelled]));
    expect(await wanted).not.toEqual([]);
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
    const completion = client.request<{ items: { label: string }[] }>("textDocument/completion", {
      textDocument,
      position: { line: 2, character: 8 },
    });
    const changed = client.change(uri, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "# A comment\n" },
    ]);
    const labels = (await completion).items.map(({ label }) => label);
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
