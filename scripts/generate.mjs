// Writes the generated files that are committed. `--check` writes nothing and fails when one differs.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importTypeScript, root } from "./typescript.mjs";

const check = process.argv.includes("--check");
const { generatedFiles } = await importTypeScript("scripts/generated-files.ts");

const differing = [];
for (const [path, text] of generatedFiles(root)) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  differing.push(path);
  if (!check) writeFileSync(file, text);
}

if (check && differing.length > 0) {
  console.error(`Not up to date, run "npm run generate":\n  ${differing.join("\n  ")}`);
  process.exitCode = 1;
} else {
  console.log(differing.length === 0 ? "Generated files are up to date." : `Written: ${differing.join(", ")}`);
}
