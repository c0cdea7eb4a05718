import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/run.mjs";
import { bundleForWorker } from "./lib/bundle.mjs";
import { runInExtensionHost } from "./lib/extension-host.mjs";

/** Runs test/e2e/web in the web-worker extension host: with a copy of the extension that has no `main`. */
export async function runSuite() {
  const extension = join(root, ".build", "e2e", "web-extension");
  rmSync(extension, { recursive: true, force: true });
  mkdirSync(extension, { recursive: true });
  const { main: _, ...manifest } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(join(extension, "package.json"), JSON.stringify(manifest));
  const parts = ["dist", "l10n", "syntaxes", "images", "language-configuration.json"];
  for (const part of [...parts, "package.nls.json", "package.nls.fr.json"]) {
    cpSync(join(root, part), join(extension, part), { recursive: true });
  }
  return runInExtensionHost({
    extension,
    tests: await bundleForWorker(),
    from: join(root, "test", "e2e", "workspace"),
  });
}
