/** Puts the built extension into a folder of its own, so that a build while the tests run does not disturb them. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/lib/run.mjs";

const parts = ["dist", "images", "l10n", "syntaxes", "language-configuration.json"];

/**
 * @param {string} name the folder's name
 * @param {string[]} without keys of the manifest to leave out: without `main` the extension runs in a web worker
 * @returns {string} the folder's path
 */
export function stageExtension(name, without = []) {
  const folder = join(root, ".build", "e2e", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const key of without) delete manifest[key];
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  for (const part of [...parts, "package.nls.json", "package.nls.fr.json"]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  return folder;
}
