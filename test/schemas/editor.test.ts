/** The schemas in the general YAML language server, which people use where our own server is not. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LspClient } from "../support/lsp-client";

const root = join(__dirname, "../..");
const schema = pathToFileURL(join(root, "schemas/ospo.schema.json")).href;
const serverPath = join(root, "node_modules/yaml-language-server/bin/yaml-language-server");

const plan = (roles: string) => `ospo: staffing-plan/v1
title: Parking permits
initiatives:
  parking:
    phases:
      discovery:
        roles:
${roles}`;

describe("yaml-language-server with our schema", () => {
  let client: LspClient;
  let folder: string;
  let uri: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "ospo-schemas-"));
    uri = pathToFileURL(join(folder, "plan.ospo.yaml")).href;
    client = await LspClient.start({
      command: process.execPath,
      args: [serverPath, "--stdio"],
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "schemas" }],
      settings: {
        yaml: {
          validate: true,
          completion: true,
          schemas: { [schema]: "*.ospo.yaml" },
          schemaStore: { enable: false },
        },
      },
    });
  }, 60_000);

  afterAll(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it("reports the missing role on `roles`, and nothing else", async () => {
    await client.open(
      uri,
      plan("          policy-lead: a-roy\n          it-specialist: b-lee\n          end-user-specialist: c-kim\n"),
      "yaml",
    );
    const found = await client.diagnostics(uri, (all) => all.length > 0, 60_000);
    expect(found.map((diagnostic) => diagnostic.message)).toEqual(['Missing property "product-owner".']);
    expect(found[0]?.range.start.line).toBe(6);
  }, 90_000);

  it("is content when all roles are there", async () => {
    const people = ["policy-lead", "product-owner", "it-specialist", "end-user-specialist"];
    await client.change(uri, plan(people.map((role) => `          ${role}: {who: a-roy, fte: 0.2}\n`).join("")));
    expect(await client.diagnostics(uri, (all) => all.length === 0, 60_000)).toEqual([]);
  }, 90_000);

  it("reports a role that does not exist", async () => {
    const people = ["policy-lead", "product-owner", "it-specialist", "end-user-specialist", "produkt-owner"];
    await client.change(uri, plan(people.map((role) => `          ${role}: a-roy\n`).join("")));
    const found = await client.diagnostics(uri, (all) => all.length > 0, 60_000);
    expect(found.map((diagnostic) => diagnostic.message)).toEqual(["Property produkt-owner is not allowed."]);
  }, 90_000);

  it("completes the roles that a phase lacks", async () => {
    await client.change(uri, plan("          policy-lead: a-roy\n          \n"));
    const result = await client.request<{ items: { label: string }[] }>("textDocument/completion", {
      textDocument: { uri },
      position: { line: 8, character: 10 },
    });
    expect(result.items.map((item) => item.label)).toEqual(expect.arrayContaining(["product-owner", "it-specialist"]));
  }, 90_000);
});
