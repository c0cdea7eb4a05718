import { join } from "node:path";
import { root } from "../../scripts/lib/run.mjs";
import { bundleForWorker } from "./lib/bundle.mjs";
import { runInExtensionHost } from "./lib/extension-host.mjs";
import { stageExtension } from "./lib/stage.mjs";

/** Runs test/e2e/web in the web-worker extension host: with a copy of the extension that has no `main`. */
export async function runSuite() {
  const extension = stageExtension("web-extension", ["main"]);
  return runInExtensionHost({
    extension,
    tests: await bundleForWorker(extension),
    from: join(root, "test", "e2e", "workspace"),
  });
}
