/**
 * Builds dist/: minified and without source maps, or with `--dev` readable and with them.
 *
 * dist/extension.js          the extension on the desktop and on remote machines
 * dist/browser/extension.js  the extension in the browser
 * dist/server.js             the language server (`ospo-language-server`): its first answer
 * dist/node-server.js        the rest of it, loaded while the client reads that answer
 * dist/node-requests.js      what answers requests, with the fixes of rules, loaded behind the first findings
 * dist/node-chunk.js         what both of them use
 * dist/browser/server.js     the language server as a web worker, in one file
 * dist/cli.js                the command line (`ospo`)
 * dist/jsonrpc.js            the JSON-RPC library, for both
 * dist/yaml.js               the YAML library, loaded for what the quick parser does not read
 * dist/check-worker.js       a thread of `ospo check`, started where there are many files
 * dist/validators/<kind>.js  a kind's compiled checks of structure, loaded when first needed
 * dist/words/<rule>.js        what a rule says, loaded when it first finds something
 * dist/validators/compile.js  compiles the checks of an organization’s own matrix
 * dist/licenses.js            the licences that SPDX names and how others are read, loaded when needed
 * dist/value-words.js         what people write for the values of the format, loaded when needed
 * dist/rules/<rule>.<language>.md  the rules' pages
 */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { asCommonJs } from "./lib/common-js.mjs";
import {
  fixesBehindFindings,
  loadedWhenUsed,
  moduleWhenUsed,
  readAsCommonJs,
  shared,
  wordsWhenUsed,
} from "./lib/own-files.mjs";
import { copyRulePages } from "./lib/rule-pages.mjs";
import { root } from "./typescript.mjs";

const dev = process.argv.includes("--dev");
/** Filled first, and then put in the place of dist/ at once. */
const dist = join(root, ".build", `dist-${process.pid}`);
const validators = join(root, ".build", "validators");
/** All compiled checks as one module, for the web worker. */
const allValidators = join(validators, "index.mjs");
const shebang = "#!/usr/bin/env node";
/** Some packages are ES modules that ask for their own address; a CommonJS bundle has another word for it. */
const ownAddress = 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;';

const workerGlobals = [join(root, "scripts", "lib", "worker-globals.js")];

const jsonRpc = shared(["vscode-jsonrpc", "vscode-jsonrpc/node"], "jsonrpc.js");
const yaml = loadedWhenUsed("yaml", "yaml.js");
const valueWords = moduleWhenUsed("server/checks/value-words.ts");
/** It looks for a package beside the program that is in the bundle already. */
const fdir = readAsCommonJs("fdir");

/** The bundles: entry → outfile and what is special about each. */
const targets = [
  { entry: "client/extension.ts", out: "extension.js", platform: "node", external: ["vscode"] },
  { entry: "client/browser.ts", out: "browser/extension.js", platform: "browser", external: ["vscode"] },
  { entry: "server/protocol/node.ts", out: "server.js", platform: "node", banner: shebang, plugins: [jsonRpc] },
  {
    entry: "server/protocol/node-server.ts",
    out: "node-server.js",
    platform: "node",
    plugins: [jsonRpc, yaml, fdir, wordsWhenUsed, valueWords, fixesBehindFindings],
    split: true,
  },
  { entry: "vscode-jsonrpc/node", out: "jsonrpc.js", platform: "node" },
  { entry: "yaml", out: "yaml.js", platform: "node" },
  {
    entry: "server/protocol/worker.ts",
    out: "browser/server.js",
    platform: "browser",
    format: "iife",
    inject: workerGlobals,
  },
  {
    entry: "server/cli/main.ts",
    out: "cli.js",
    platform: "node",
    banner: shebang,
    plugins: [yaml, fdir, wordsWhenUsed, valueWords],
  },
  {
    entry: "server/cli/worker.ts",
    out: "check-worker.js",
    platform: "node",
    plugins: [yaml, fdir, wordsWhenUsed, valueWords],
  },
  { entry: "server/checks/licenses/spdx.ts", out: "licenses.js", platform: "node" },
  { entry: "server/checks/value-words.ts", out: "value-words.js", platform: "node" },
  { entry: "server/checks/structure/compile.ts", out: "validators/compile.js", platform: "node" },
];

/** What is common to the bundles. */
function options({ entry, platform, format = "cjs", external = [], inject = [], banner, plugins = [] }) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform,
    format,
    external,
    inject,
    plugins,
    target: platform === "node" ? "node20" : "es2022",
    // Prefer the ES modules of packages: they bundle without what is not used.
    alias: { "#validators": allValidators },
    mainFields: platform === "node" ? ["module", "main"] : ["browser", "module", "main"],
    minify: !dev,
    sourcemap: dev,
    legalComments: "none",
    define: {
      "process.env.NODE_ENV": dev ? '"development"' : '"production"',
      ...(platform === "node" && { "import.meta.url": "bundleUrl" }),
    },
    banner: { js: [banner, platform === "node" && ownAddress].filter(Boolean).join("\n") },
    logLevel: "warning",
  };
}

function bundle({ out, split = false, ...target }) {
  return split ? bundleInParts(out, target) : build({ ...options(target), outfile: join(dist, out) });
}

/**
 * A bundle with a file of its own for what is imported when it is needed (`node-<name>.js`). esbuild splits ES modules
 * alone, and these start later than CommonJS modules; so it splits first and each file is made one after that.
 */
async function bundleInParts(out, target) {
  const { outputFiles } = await build({
    ...options({ ...target, format: "esm" }),
    entryNames: out.replace(/\.js$/, ""),
    chunkNames: "node-[name]",
    splitting: true,
    outdir: dist,
    sourcemap: dev && "inline",
    write: false,
  });
  mkdirSync(dist, { recursive: true });
  for (const { path, text } of outputFiles) writeFileSync(path, await asCommonJs(text, path));
}

/** The compiled checks, made anew; nothing when they cannot be made. */
function compileValidators() {
  const made = spawnSync(process.execPath, [join(root, "scripts", "validators.mjs")], { stdio: "inherit" });
  if (made.status !== 0) throw new Error("The compiled checks could not be made (scripts/validators.mjs).");
  const names = readdirSync(validators).filter((name) => name.endsWith(".cjs"));
  const imports = names.map((name, index) => `import v${index} from "./${name}";`);
  const entries = names.map((name, index) => `"${name.replace(/\.cjs$/, "")}": v${index}`);
  writeFileSync(allValidators, `${imports.join("\n")}\nexport const validators = { ${entries.join(", ")} };\n`);
  return names.map((name) => ({
    entry: relative(root, join(validators, name)),
    out: `validators/${name.replace(/\.cjs$/, ".js")}`,
    platform: "node",
  }));
}

/** What each rule says, in a file of its own. */
function wordsOfRules() {
  const folder = "server/checks/rules";
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ entry: `${folder}/${name}/words.ts`, out: `words/${name}.js`, platform: "node" }));
}

function sizes() {
  const files = readdirSync(dist, { recursive: true }).map(String);
  return files
    .filter((name) => name.endsWith(".js") && !name.startsWith("words"))
    .sort()
    .map((name) => `${name} ${Math.round(statSync(join(dist, name)).size / 1024)} KB`)
    .join(", ");
}

const missing = targets
  .map(({ entry }) => entry)
  .filter((entry) => entry.endsWith(".ts") && !existsSync(join(root, entry)));
if (missing.length > 0) throw new Error(`Cannot build, there is no ${missing.join(", no ")}.`);

await Promise.all([...compileValidators(), ...wordsOfRules(), ...targets].map(bundle));
for (const { out, banner } of targets) if (banner) chmodSync(join(dist, out), 0o755);
const pages = copyRulePages(root, join(dist, "rules"));
const line = sizes();
rmSync(join(root, "dist"), { recursive: true, force: true });
renameSync(dist, join(root, "dist"));
process.stdout.write(`Built dist/: ${line}; ${pages} rule pages.\n`);
