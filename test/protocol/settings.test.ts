import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver-protocol";
import type { LspClient } from "../support/lsp-client";
import { startServer, stopCleanly } from "./support";

const charter = `ospo: charter/v1
title: Charter
owner: boss
review: {every: P6M, last: 2020-01-01}
`;
const settings = (rules: string) => `ospo: config/v1\nrules: ${rules}\n`;

describe("the settings of rules", () => {
  let folder: string;
  let client: LspClient;
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "ospo-settings-"));
    writeFileSync(join(folder, "ospo.config.yaml"), settings("{review-overdue: hint}"));
    for (const name of ["a.ospo.yaml", "b.ospo.yaml"]) writeFileSync(join(folder, name), charter);
    client = await startServer(undefined, {
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "settings" }],
    });
    await client.open(uriOf("a.ospo.yaml"), charter);
    await client.open(uriOf("b.ospo.yaml"), charter);
  });

  afterEach(async () => {
    await stopCleanly(client);
    rmSync(folder, { recursive: true, force: true });
  });

  const severities = async (name: string, fits: (severities: (number | undefined)[]) => boolean) => {
    const of = (all: readonly Diagnostic[]) =>
      all.filter(({ code }) => code === "review-overdue").map(({ severity }) => severity);
    await client.diagnostics(uriOf(name), (all) => fits(of(all)));
  };

  it("count at once in all open files when they change in the editor", async () => {
    for (const name of ["a.ospo.yaml", "b.ospo.yaml"]) await severities(name, ([severity]) => severity === 4);
    await client.open(uriOf("ospo.config.yaml"), settings("{review-overdue: hint}"));
    await client.change(uriOf("ospo.config.yaml"), [{ text: settings("{review-overdue: error}") }]);
    for (const name of ["a.ospo.yaml", "b.ospo.yaml"]) await severities(name, ([severity]) => severity === 1);
    await client.change(uriOf("ospo.config.yaml"), [{ text: settings("{review-overdue: disabled}") }]);
    for (const name of ["a.ospo.yaml", "b.ospo.yaml"]) await severities(name, (all) => all.length === 0);
  });

  it("count when the file changes on the disk", async () => {
    await severities("a.ospo.yaml", ([severity]) => severity === 4);
    const overrides = `ospo: config/v1\noverrides: [{files: "b.*", rules: {review-overdue: error}}]\n`;
    writeFileSync(join(folder, "ospo.config.yaml"), overrides);
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf("ospo.config.yaml"), type: 2 }] });
    await severities("a.ospo.yaml", ([severity]) => severity === 2);
    await severities("b.ospo.yaml", ([severity]) => severity === 1);
    expect(client.published.length).toBeGreaterThan(0);
  });
});
