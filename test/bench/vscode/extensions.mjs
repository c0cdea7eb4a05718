/** The extensions that are measured against each other, as packages that VS Code installs. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../../../scripts/lib/run.mjs";
import { packageExtension, vsix } from "../../../scripts/package.mjs";

const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The known ones: [name, title, package] of each; ours first. */
export const extensions = [
  { name: "ospo", title: "this project’s extension" },
  ...["yaml-language-server", "yaml-language-server-2"].map((folder, index) => ({
    name: ["yaml", "yaml2"][index],
    title: `yaml-language-server ${devDependencies[folder].replace(/^.*@/, "")} in the smallest extension there can be`,
    folder,
  })),
];

/**
 * Packages an extension.
 *
 * @param {(typeof extensions)[number]} extension
 * @returns {Promise<{vsix: string, settings: object}>} its package, and the settings that it needs
 */
export async function prepare({ name, folder }) {
  if (folder === undefined) {
    packageExtension();
    return { vsix, settings: {} };
  }
  const place = join(root, ".build", "bench", `${name}-extension`);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const server = join(root, "node_modules", folder, "bin", "yaml-language-server");
  await build({
    entryPoints: [join(root, "test", "bench", "vscode", "yaml-extension.ts")],
    outfile: join(place, "extension.js"),
    bundle: true,
    minify: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
    mainFields: ["module", "main"],
    define: { serverModule: JSON.stringify(server) },
    logLevel: "error",
  });
  const manifest = {
    name: `bench-${name}`,
    publisher: "ospo-documents",
    version: "0.0.1",
    engines: { vscode: "^1.100.0" },
    main: "./extension.js",
    activationEvents: ["onLanguage:yaml"],
  };
  writeFileSync(join(place, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(place, "README.md"), "For measurements only.\n");
  const made = join(place, "extension.vsix");
  const vsce = join(root, "node_modules", ".bin", "vsce");
  const args = ["package", "--no-dependencies", "--allow-missing-repository", "--skip-license", "--out", made];
  const { status, stdout, stderr } = spawnSync(vsce, args, { cwd: place, encoding: "utf8" });
  if (status !== 0) throw new Error(`The extension around ${folder} could not be packaged.\n${stdout}${stderr}`);
  const schema = pathToFileURL(join(root, "schemas", "ospo.schema.json")).href;
  return {
    vsix: made,
    // All that we measure is on, nothing is fetched, and typing is as in our own files.
    settings: {
      "yaml.validate": true,
      "yaml.completion": true,
      "yaml.hover": true,
      "yaml.schemas": { [schema]: "*.ospo.yaml" },
      "yaml.schemaStore.enable": false,
      "[yaml]": { "editor.quickSuggestions": { other: "on", comments: "off", strings: "on" } },
    },
  };
}
