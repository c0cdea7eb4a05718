import { afterEach, describe, expect, it } from "vitest";
import type { CodeAction, WorkspaceEdit } from "vscode-languageserver-protocol";
import type { LspClient, LspClientOptions } from "../support/lsp-client";
import { startServer, stopCleanly, uriOf } from "./support";

const uri = uriOf("examples/new.ospo.yaml");
const text = `ospo: staffing-plan/v1
title: Plan
status: draft
initiatives:
  permits:
    title: Permits
    phases:
      discovery:
        roles:
          policy-lead: cio
`;

interface Message {
  readonly message: string;
  readonly actions: readonly { readonly title: string }[];
}

describe("who is missing", () => {
  let client: LspClient;

  afterEach(() => stopCleanly(client));

  /** Opens the plan, asks for the fixes of the phase, and runs the one that asks. */
  async function ask(options: Partial<LspClientOptions>): Promise<string> {
    client = await startServer("examples", options);
    await client.open(uri, text);
    const diagnostics = await client.diagnostics(uri, (all) => all.some(({ code }) => code === "missing-role"));
    const { range } = diagnostics.find(({ code }) => code === "missing-role") ?? diagnostics[0] ?? expect.fail();
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    const actions = await client.request<CodeAction[]>("textDocument/codeAction", params);
    const first = actions[0] ?? expect.fail();
    expect(first.title).toMatch(/^Who is missing in .+\? Choose for \d+ roles…$/);
    await client.request("workspace/executeCommand", first.command);
    const { documentChanges = [] } = (client.edits[0] ?? {}) as WorkspaceEdit;
    return documentChanges
      .flatMap((change) => ("edits" in change ? change.edits : []))
      .map((edit) => ("newText" in edit ? edit.newText : ""))
      .join("");
  }

  it("is asked by messages with buttons in any editor", async () => {
    const asked: Message[] = [];
    const places: unknown[] = [];
    const written = await ask({
      capabilities: { workspace: { applyEdit: true }, window: { showDocument: { support: true } } },
      author: {
        "window/showMessageRequest": (question: Message) => {
          asked.push(question);
          const wanted = asked.length === 1 ? /^Waive/ : asked.length === 2 ? /^Open a vacancy/ : /^Leave/;
          return question.actions.find(({ title }) => wanted.test(title));
        },
        "window/showDocument": (place: unknown) => {
          places.push(place);
          return { success: true };
        },
      },
    });
    expect(asked[0]?.message).toMatch(/^Who takes part as .+ in .+\? \(1\/\d+\)$/);
    expect(asked[0]?.actions.length).toBeLessThan(10);
    expect(written).toMatch(/: \{waived: \}\n.+: \{vacancy: .+\}/);
    expect(places).toMatchObject([{ uri, takeFocus: true }]);
  });

  it("is asked by lists in our own", async () => {
    const written = await ask({
      initializationOptions: { client: "ospo-vscode" },
      author: {
        "ospo/choose": ({ step }: { step: number }) => ({ value: step === 1 ? "waived" : "later" }),
        "ospo/write": () => ({ value: "A pilot: nobody is needed" }),
      },
    });
    expect(written).toContain('{waived: "A pilot: nobody is needed"}');
  });

  it("writes nothing when the author breaks off", async () => {
    expect(await ask({ author: { "window/showMessageRequest": () => null } })).toBe("");
  });

  it("is not offered to a client that makes no edits, and takes whatever arguments it gets", async () => {
    client = await startServer("examples", { capabilities: {} });
    expect(client.initializeResult.capabilities.executeCommandProvider).toBeUndefined();
    for (const args of [undefined, [], [7], [uri], [uri, { line: "x" }], ["not a uri", { line: 0, character: 0 }]]) {
      const params = { command: "ospo.chooseRoles", arguments: args };
      expect(await client.request("workspace/executeCommand", params)).toBeNull();
    }
  });
});
