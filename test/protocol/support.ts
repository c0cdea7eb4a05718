/** Starts the built server over stdio, as an editor does. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { LspClient, type LspClientOptions } from "../support/lsp-client";

export const root = join(__dirname, "..", "..");
export const today = "2026-11-23";

export function uriOf(path: string): string {
  return pathToFileURL(join(root, path)).href;
}

/** @param folder path of the workspace folder relative to the project; none for a server without one */
export function startServer(folder?: string, options: Partial<LspClientOptions> = {}): Promise<LspClient> {
  const { initializationOptions, ...rest } = options;
  return LspClient.start({
    command: process.execPath,
    args: [join(root, "dist", "server.js"), "--stdio"],
    ...(folder === undefined ? {} : { workspaceFolders: [{ uri: uriOf(folder), name: folder }] }),
    initializationOptions: { asOf: today, ...(initializationOptions as object | undefined) },
    ...rest,
  });
}

/** Ends the server and holds that nothing went wrong in it. */
export async function stopCleanly(client: LspClient): Promise<void> {
  expect(await client.stop()).toBe(0);
  expect(client.stderr).toBe("");
  expect(client.log).toEqual([]);
}

/** Paths of all YAML files below a folder of the project. */
export function yamlFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
