/**
 * Builds and packages the extension, into artifacts/ospo.vsix or the path given. Built-in modules only.
 * Says nothing of vsce's when all goes well.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { npm, root } from "./lib/run.mjs";

/** Where the package is put. */
export const vsix = join(root, "artifacts", "ospo.vsix");

/** Builds and packages; throws with all that was printed when it fails. */
export function packageExtension() {
  mkdirSync(dirname(vsix), { recursive: true });
  const args = ["run", "--silent", "vsce", "--", "--out", vsix];
  const { status, stdout, stderr } = spawnSync(npm, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`The extension could not be packaged.\n${stdout}${stderr}`);
  const built = stdout.split("\n").find((line) => line.startsWith("Built "));
  process.stdout.write(`${built ?? ""}\nPackaged artifacts/ospo.vsix.\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) packageExtension();
