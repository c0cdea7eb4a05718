/** Keeps node_modules in step with the lock file; built-in modules only. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { npm, root, run } from "./run.mjs";

/** Runs `npm ci` if node_modules is missing or older than the lock file. */
export async function installPackages() {
  const installed = time("node_modules/.package-lock.json");
  if (installed !== undefined && installed >= (time("package-lock.json") ?? 0)) return;
  process.stdout.write("Installing packages (npm ci) …\n");
  await run(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

function time(name) {
  return statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs;
}
