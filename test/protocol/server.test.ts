import { afterEach, describe, expect, it } from "vitest";
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  Hover,
} from "vscode-languageserver-types";
import type { LspClient } from "../support/lsp-client";
import { startServer, stopCleanly, textOf, uriOf } from "./support";

const plan = `ospo: staffing-plan/v1
title: Plan
initiatives:
  parking:
    phases:
      discovery:
        roles:
          policy-lead: City manager
          product-owner: Alex Roy
          it-specialist: IT desk
`;
const uri = "untitled:plan.ospo.yaml";
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map((diagnostic) => diagnostic.code);
const has = (code: string) => (diagnostics: readonly Diagnostic[]) => codes(diagnostics).includes(code);

describe("the server over stdio", () => {
  let client: LspClient;
  afterEach(() => stopCleanly(client));

  it("tells on opening who is missing, in three lines, on the key of the phase", async () => {
    client = await startServer(undefined, { initializationOptions: { docsBase: "ospo-rule:/" } });
    await client.open(uri, plan);
    const diagnostics = await client.diagnostics(uri, has("missing-role"));
    const missing = diagnostics.find((diagnostic) => diagnostic.code === "missing-role");
    expect(missing).toMatchObject({
      range: { start: { line: 5, character: 6 }, end: { line: 5, character: 15 } },
      severity: 2,
      source: "ospo",
      codeDescription: { href: "ospo-rule:/missing-role.en.md" },
    });
    expect(String(missing?.message).split("\n")).toHaveLength(3);
    expect(client.published.at(-1)?.version).toBe(1);
  });

  it("follows edits, and answers for the newest version", async () => {
    client = await startServer();
    await client.open(uri, plan);
    await client.diagnostics(uri, has("missing-role"));
    const end = { line: 10, character: 0 };
    await client.change(uri, [{ range: { start: end, end }, text: "          end-user-specialist: Jo Tremblay\n" }]);
    expect(codes(await client.diagnostics(uri))).not.toContain("missing-role");
    expect(client.published.at(-1)?.version).toBe(2);
  });

  it("completes, explains and outlines", async () => {
    client = await startServer();
    await client.open(uri, `${plan}          \n`);
    const position = { line: 10, character: 10 };
    const { items } = await client.request<CompletionList>("textDocument/completion", {
      textDocument: { uri },
      position,
    });
    expect(items[0]?.label).toBe("End User / Departmental Specialist");
    expect(items[0]?.documentation).toBeUndefined();
    const told = await client.request<CompletionItem>("completionItem/resolve", items[0]);
    expect(JSON.stringify(told.documentation)).toContain("come from");
    const hover = await client.request<Hover>("textDocument/hover", {
      textDocument: { uri },
      position: { line: 5, character: 8 },
    });
    expect(JSON.stringify(hover.contents)).toContain("Discovery");
    const symbols = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri } });
    expect(symbols.map((symbol) => symbol.name)).toEqual(["Initiatives"]);
    const names = (list: readonly DocumentSymbol[]): string[] =>
      list.flatMap((symbol) => [symbol.name, ...names(symbol.children ?? [])]);
    expect(names(symbols)).toEqual(expect.arrayContaining(["parking", "Discovery", "Product Owner"]));
  });

  it("repairs", async () => {
    client = await startServer();
    await client.open(uri, plan);
    const diagnostics = await client.diagnostics(uri, has("missing-role"));
    const range = diagnostics.find((diagnostic) => diagnostic.code === "missing-role")?.range;
    const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [], only: ["quickfix"] },
    });
    const add = actions.find((action) => action.title.startsWith("Add End User"));
    const [change] = add?.edit?.documentChanges ?? [];
    expect(change).toMatchObject({ textDocument: { uri, version: 1 } });
    expect(JSON.stringify(change)).toContain("end-user-specialist:");
  });

  it("leaves other YAML alone, whatever the editor calls it", async () => {
    client = await startServer();
    const foreign = "untitled:workflow.yaml";
    await client.open(foreign, "on: push\njobs: {build: {steps: [{run: make}]}}\n", "yaml");
    await client.open(uri, plan);
    await client.diagnostics(uri);
    expect(client.published.filter((entry) => entry.uri === foreign)).toEqual([]);
    const position = { line: 0, character: 0 };
    const ask = (method: string) => client.request(method, { textDocument: { uri: foreign }, position });
    expect(await ask("textDocument/completion")).toEqual([]);
    expect(await ask("textDocument/hover")).toBeNull();
  });

  it("takes its findings back when a file is no longer ours", async () => {
    client = await startServer();
    const note = "untitled:note.yaml";
    await client.open(note, "ospo: staffing-plan/v1\nsurprise: 1\n", "yaml");
    await client.diagnostics(note, has("unknown-key"));
    await client.change(note, "surprise: 1\n");
    expect(await client.diagnostics(note)).toEqual([]);
  });

  it("speaks the language that is set, else the editor's", async () => {
    client = await startServer(undefined, { locale: "fr-CA" });
    await client.open(uri, plan);
    const diagnostics = await client.diagnostics(uri, has("missing-role"));
    const missing = diagnostics.find((diagnostic) => diagnostic.code === "missing-role");
    expect(missing?.message).toMatch(/^La phase «\u00a0Découverte\u00a0» n’a personne/);
  });

  it("is asked for diagnostics by clients that pull, and pushes none to them", async () => {
    client = await startServer("test/fixtures/format", {
      capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } },
    });
    await client.open(uri, plan);
    const report = await client.request<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument: { uri } });
    expect(codes(report.items)).toContain("missing-role");
    const all = await client.request<{ items: { uri: string }[] }>("workspace/diagnostic", { previousResultIds: [] });
    expect(all.items.length).toBeGreaterThan(5);
    expect(client.published).toEqual([]);
  });

  it("finds people in other files, and sees when those change", async () => {
    client = await startServer("examples");
    const path = "examples/organization.ospo.yaml";
    const other = uriOf("examples/new.ospo.yaml");
    await client.open(other, `${plan}          end-user-specialist: nobody-known\n`);
    const names = (diagnostics: readonly Diagnostic[]) =>
      diagnostics.some(({ message }) => String(message).includes("nobody-known"));
    await client.diagnostics(other, names);
    await client.open(uriOf(path), textOf(path).replace(/^people:\n/m, "people:\n  nobody-known: {name: Jo}\n"));
    await client.diagnostics(other, (diagnostics) => !names(diagnostics));
  });

  it("answers requests for files it never saw", async () => {
    client = await startServer();
    const position = { line: 3, character: 9 };
    const textDocument = { uri: "file:///nowhere/x.ospo.yaml" };
    expect(await client.request("textDocument/completion", { textDocument, position })).toEqual([]);
    expect(await client.request("textDocument/documentSymbol", { textDocument })).toEqual([]);
  });

  it("writes new documents", async () => {
    client = await startServer("examples");
    const made = await client.request<{ fileName: string; snippet: string }>("ospo/newDocument", {
      kind: "staffing-plan",
    });
    expect(made.fileName).toMatch(/\.ospo\.yaml$/);
    expect(made.snippet).toContain("ospo: staffing-plan/v1");
  });
});
