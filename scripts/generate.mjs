// Writes the generated files that are committed. `--check` writes nothing and fails when one differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { instead, pagesFolder, ruleFiles } from "./rule-files.mjs";
import { importTypeScript, root } from "./typescript.mjs";
import { writeValidators } from "./validators.mjs";

const check = process.argv.includes("--check");
const ofRules = await ruleFiles(root);
// The schema of configurations names the rules.
const { generatedFiles } = await importTypeScript("scripts/generated-files.ts", [instead(root, ofRules)]);

const files = new Map([...generatedFiles(root), ...ofRules]);
const differing = [];
for (const [path, text] of files) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  differing.push(path);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

// Pages of rules that are no more.
const pages = existsSync(join(root, pagesFolder)) ? readdirSync(join(root, pagesFolder)) : [];
for (const path of pages.map((name) => `${pagesFolder}/${name}`).filter((path) => !files.has(path))) {
  differing.push(path);
  if (!check) rmSync(join(root, path));
}

if (!check) await writeValidators();

if (check && differing.length > 0) {
  console.error(`Not up to date, run "npm run generate":\n  ${differing.join("\n  ")}`);
  process.exitCode = 1;
} else {
  console.log(differing.length === 0 ? "Generated files are up to date." : `Written: ${differing.join(", ")}`);
}
