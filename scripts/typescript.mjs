// Runs TypeScript of this repository from a plain Node script: bundled into .build/, then imported.
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The root of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Bundles a TypeScript module (packages stay outside) and imports it.
 *
 * @param {string} path the module, from the root of the repository
 * @param {import("esbuild").Plugin[]} plugins what is special about bundling it
 * @returns {Promise<Record<string, any>>} what the module exports
 */
export async function importTypeScript(path, plugins = []) {
  const outfile = join(root, ".build", "scripts", `${basename(path, ".ts")}.mjs`);
  await build({
    entryPoints: [join(root, path)],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    plugins,
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}
