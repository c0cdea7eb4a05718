/**
 * Checks the direction of dependencies (.dependency-cruiser.cjs). Fails as well when fewer modules were seen than there
 * are source files: a compiler that dependency-cruiser does not know makes it see none, and say nothing.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { globSync } from "tinyglobby";
import { root } from "./lib/run.mjs";

const folders = ["client", "server"];
const { forbidden, options } = createRequire(import.meta.url)(join(root, ".dependency-cruiser.cjs"));
process.chdir(root);
const tsConfig = extractTSConfig(join(root, "tsconfig.json"));
const { output } = await cruise(folders, { ...options, ruleSet: { forbidden }, validate: true }, undefined, {
  tsConfig,
});

const seen = new Set(output.modules.map(({ source }) => source));
const unseen = globSync(
  folders.map((folder) => `${folder}/**/*.ts`),
  { cwd: root },
).filter((file) => !seen.has(file));
const problems = [
  ...output.summary.violations.map(({ rule, from, to }) => `${from} → ${to}: ${rule.name}`),
  ...unseen.map((file) => `${file} was not looked at`),
];
if (problems.length > 0) {
  const comments = forbidden.filter(({ name, comment }) => comment && problems.some((line) => line.endsWith(name)));
  process.stderr.write(`${problems.join("\n")}\n${comments.map((rule) => `${rule.name}: ${rule.comment}\n`).join("")}`);
  process.exitCode = 1;
} else {
  process.stdout.write(
    `${seen.size} modules, ${output.summary.totalDependenciesCruised} dependencies, all in order.\n`,
  );
}
