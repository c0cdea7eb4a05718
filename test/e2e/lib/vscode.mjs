/** A fresh VS Code with a fresh workspace and a Chromium page on it, for one suite. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "../../../scripts/lib/chromium.mjs";
import { root } from "../../../scripts/lib/run.mjs";
import { installExtension, startServer } from "../../../scripts/lib/vscode-server.mjs";

const settings = JSON.parse(readFileSync(join(root, "test", "e2e", "settings.json"), "utf8"));

/** What most steps may take at most, in milliseconds: machines differ, and a wait ends as soon as it can. */
export const limit = 60_000;

/**
 * Starts VS Code's server and a Chromium.
 *
 * @param {object} options
 * @param {string} [options.from] the folder that the workspace is a copy of
 * @param {object} [options.settings] settings besides the common ones
 * @param {string[]} [options.args] arguments of the server besides the common ones
 * @param {string} [options.vsix] an extension to install first
 * @returns the server's port, the browser's context, the copy's path, the data folder, and `close`
 */
export async function startVSCode({ from, settings: more = {}, args = [], vsix }) {
  const folder = mkdtempSync(join(tmpdir(), "ospo-e2e-"));
  const workspace = join(folder, "workspace");
  if (from) cpSync(from, workspace, { recursive: true });
  else mkdirSync(workspace);
  const data = join(folder, "data");
  if (vsix) await installExtension(vsix, data);
  const server = await startServer({ data, settings: { ...settings, ...more }, args });
  const context = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: findChromium(),
    args: chromiumArguments,
    viewport: { width: 1280, height: 800 },
  });
  const close = async () => {
    await context.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { port: server.port, context, workspace, data, close };
}

/** The address of a folder, or of no folder, in a started VS Code. */
export function address(port, folder, payload) {
  const query = new URLSearchParams();
  if (folder) query.set("folder", folder);
  else query.set("ew", "true");
  if (payload) query.set("payload", JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query}`;
}
