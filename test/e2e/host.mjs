import { join } from "node:path";
import { root } from "../../scripts/lib/run.mjs";
import { bundleForNode } from "./lib/bundle.mjs";
import { runInExtensionHost } from "./lib/extension-host.mjs";
import { stageExtension } from "./lib/stage.mjs";

/** Runs test/e2e/host in the Node extension host. */
export async function runSuite() {
  return runInExtensionHost({
    extension: stageExtension("host-extension"),
    tests: await bundleForNode(),
    from: join(root, "test", "e2e", "workspace"),
    readOutput: true,
  });
}
