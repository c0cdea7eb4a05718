import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver-types";
import { LspClient } from "../support/lsp-client";
import { root, today } from "./support";

/** A finding as one line that both sides can be brought to. */
const severities = ["error", "warning", "information", "hint"];

interface CheckResult {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly why: string;
      readonly remedy: string;
      readonly range: Diagnostic["range"];
    }[];
  }[];
}

/** Findings by file, as `ospo check --format json` prints them. */
function byCommandLine(folder: string, locale: string): Record<string, string[]> {
  const args = [
    join(root, "dist", "cli.js"),
    "check",
    "--format",
    "json",
    "--as-of",
    today,
    "--locale",
    locale,
    "--fail-on",
    "error",
  ];
  let output: string;
  try {
    output = execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e8 });
  } catch (error) {
    // Exit code 1 says that there are findings.
    output = (error as { stdout: string }).stdout;
  }
  const { files } = JSON.parse(output) as CheckResult;
  return Object.fromEntries(
    files.map(({ path, findings }) => [
      path,
      findings.map(({ rule, severity, message, why, remedy, range }) =>
        JSON.stringify([rule, severity, [message, why, remedy].join("\n"), range]),
      ),
    ]),
  );
}

/** Findings by file, as the server gives them to an editor that opens one file after the other. */
async function byServer(folder: string, locale: string, open: boolean): Promise<Record<string, string[]>> {
  const uri = pathToFileURL(folder).href;
  const client = await LspClient.start({
    command: process.execPath,
    args: [join(root, "dist", "server.js"), "--stdio"],
    workspaceFolders: [{ uri, name: "ws" }],
    capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true, configuration: true } },
    settings: { ospo: { language: locale } },
    initializationOptions: { asOf: today },
  });
  const result: Record<string, string[]> = {};
  for (const path of paths(folder)) {
    const file = pathToFileURL(join(folder, path)).href;
    // Editors keep the byte order mark to themselves.
    if (open) await client.open(file, readFileSync(join(folder, path), "utf8").replace(/^\uFEFF/, ""));
    const { items } = await client.request<{ items: Diagnostic[] }>("textDocument/diagnostic", {
      textDocument: { uri: file },
    });
    result[path] = items.map(({ code, severity = 1, message, range }) =>
      JSON.stringify([code, severities[severity - 1], message, range]),
    );
  }
  await client.stop();
  expect(client.stderr).toBe("");
  return result;
}

function paths(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".yaml"))
    .sort();
}

describe("editor and command line", () => {
  it.each([
    ["examples", "en"],
    ["examples", "fr"],
    ["test/fixtures/format", "en"],
    ["test/fixtures/bad", "en"],
    ["test/fixtures/bad", "fr"],
  ])("find the same in %s (%s)", async (source, locale) => {
    const folder = mkdtempSync(join(tmpdir(), "ospo-same-"));
    try {
      cpSync(join(root, source), folder, { recursive: true });
      const expected = byCommandLine(folder, locale);
      expect(Object.keys(expected).length).toBeGreaterThan(5);
      for (const open of [false, true]) {
        const found = await byServer(folder, locale, open);
        expect(Object.fromEntries(Object.keys(expected).map((path) => [path, found[path]]))).toEqual(expected);
        // What the command line passes over is not ours, and the server is silent on it too.
        for (const path of Object.keys(found)) if (!(path in expected)) expect(found[path]).toEqual([]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
