/** Bundles the tests that run inside VS Code. */
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../../../scripts/lib/run.mjs";

const out = join(root, ".build", "e2e");

/** For the extension host in Node. @returns {Promise<string>} the bundle's path */
export async function bundleForNode() {
  const outfile = join(out, "host.js");
  await bundle("host/index.ts", outfile, { platform: "node", external: ["vscode", "mocha"] });
  return outfile;
}

/**
 * For the extension host in a web worker.
 *
 * @param {string} extension the extension's folder; tests that lie elsewhere would run in the Node extension host
 * @returns {Promise<string>} the bundle's path
 */
export async function bundleForWorker(extension) {
  const outfile = join(extension, "tests.js");
  await bundle("web/index.ts", outfile, {
    platform: "browser",
    external: ["vscode"],
    // Mocha's build takes them for its own, since its package says that it is an ES module.
    define: { exports: "undefined", module: "undefined" },
  });
  return outfile;
}

function bundle(entry, outfile, options) {
  return build({
    entryPoints: [join(root, "test", "e2e", entry)],
    outfile,
    bundle: true,
    format: "cjs",
    target: "es2022",
    sourcemap: "inline",
    logLevel: "warning",
    ...options,
  });
}
