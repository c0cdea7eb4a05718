// Runs TypeScript of this repository from a plain Node script: bundled into .build/, then imported.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The root of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The data of packages, which Node does not import without saying that they are data. */
const dataInside = {
  name: "data-inside",
  setup(build) {
    const { resolve } = createRequire(import.meta.url);
    build.onResolve({ filter: /^[^.].*\.json$/ }, ({ path }) => ({ path: resolve(path) }));
  },
};

/**
 * Bundles a TypeScript module (packages stay outside) and imports it.
 *
 * @param {string} path the module, from the root of the repository
 * @param {import("esbuild").Plugin[]} plugins what is special about bundling it
 * @returns {Promise<Record<string, any>>} what the module exports
 */
export async function importTypeScript(path, plugins = []) {
  const outfile = join(root, ".build", "scripts", `${basename(path, ".ts")}.mjs`);
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    write: false,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    plugins: [...plugins, dataInside],
    logLevel: "error",
  });
  writeWhole(outfile, outputFiles[0].text);
  return import(pathToFileURL(outfile).href);
}

/**
 * Writes a file so that another process, such as a test beside this one, never reads half of it.
 *
 * @param {string} file its path
 * @param {string} text what it holds
 */
export function writeWhole(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
