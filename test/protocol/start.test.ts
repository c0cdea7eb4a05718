import { afterEach, describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver-types";
import { makePlan, status } from "../bench/plan";
import type { LspClient } from "../support/lsp-client";
import { startServer, stopCleanly } from "./support";

const uri = "untitled:plan.ospo.yaml";
const asText = (diagnostics: readonly Diagnostic[]) => diagnostics.map((one) => JSON.stringify(one));

/** A long plan with a misspelt status and, further down, a role that nobody has. */
function longPlan(): string {
  const { text, target } = makePlan(4000).yaml;
  const misspelt = text.slice(0, target.status - 1) + text.slice(target.status);
  return misspelt.replace(/^ {10}it-specialist: .*\n/m, "");
}

describe("a long file that is opened", () => {
  let client: LspClient;
  afterEach(() => stopCleanly(client));

  it("has first the findings that need no look-up, and then all of them", async () => {
    client = await startServer();
    await client.open(uri, longPlan());
    const isMissing = ({ code }: Diagnostic) => code === "missing-role";
    const all = await client.diagnostics(uri, (diagnostics) => diagnostics.some(isMissing));
    const [first, ...others] = client.published.filter((published) => published.uri === uri);
    expect(
      first?.diagnostics.some(({ code, message }) => code === "wrong-type" && String(message).includes(status)),
    ).toBe(true);
    expect(first?.diagnostics.some(isMissing)).toBe(false);
    // Nothing that was said is taken back, and both are of the same text.
    expect(asText(all)).toEqual(expect.arrayContaining(asText(first?.diagnostics ?? [])));
    expect(others).toHaveLength(1);
    expect(client.published.every(({ version }) => version === 1)).toBe(true);
  });
});

describe("the answer to the first message", () => {
  let client: LspClient;
  afterEach(() => stopCleanly(client));

  it("comes once, before everything else that the server has to say", async () => {
    client = await startServer("examples");
    expect(client.initializeResult).toMatchObject({
      serverInfo: { name: "ospo-language-server" },
      capabilities: { hoverProvider: true, completionProvider: { resolveProvider: true } },
    });
    // A second answer would have been an error of the client's library.
    await client.open(uri, "ospo: policy/v1\ntitle: x\nstatus: drafft\n");
    await client.diagnostics(uri, (diagnostics) => diagnostics.length > 0);
  });
});
