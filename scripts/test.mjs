/**
 * Runs all checks and tests: `npm test`. Built-in modules only, so that it can install the rest.
 *
 *   --only step,step   only these steps        --skip step,step   all but these
 *   --continue         go on after a failure   --list             name the steps
 */
import { parseArgs } from "node:util";
import { installPackages } from "./lib/packages.mjs";
import { run } from "./lib/run.mjs";

const node = (...args) => run(process.execPath, args);
/** A tool of node_modules/.bin. */
const tool = (name, ...args) => run(`node_modules/.bin/${name}`, args);

/** The steps, the quick ones first: [name, what it does, how]. */
const steps = [
  ["install", "packages as in the lock file", installPackages],
  ["drift", "generated files are up to date", () => node("scripts/generate.mjs", "--check")],
  ["lint", "format and lint", () => tool("biome", "check", "--error-on-warnings", "--colors=off")],
  ["types", "type check", () => tool("tsc", "-p", ".")],
  ["layers", "dependency direction", () => node("scripts/layers.mjs")],
  ["unused", "unused code and packages", () => tool("knip")],
  ["build", "bundles and .vsix", () => node("scripts/package.mjs")],
  ["unit", "unit and protocol tests", () => tool("vitest", "run", "--reporter=default")],
  ["bench", "a short benchmark, which only reports", () => node("test/bench/run.mjs", "--short")],
  ["vscode", "tests in a real VS Code", () => node("test/e2e/run.mjs")],
];

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    skip: { type: "string" },
    continue: { type: "boolean" },
    list: { type: "boolean" },
  },
});
const names = (list) => {
  const asked = list?.split(",") ?? [];
  const unknown = asked.filter((name) => !steps.some(([step]) => step === name));
  if (unknown.length > 0) fail(`No such step: ${unknown}. There are ${steps.map(([name]) => name).join(", ")}.`);
  return asked;
};
const only = names(values.only);
const skip = names(values.skip);

const results = [];
for (const [name, what, action] of steps) {
  if (values.list) process.stdout.write(`${name.padEnd(8)} ${what}\n`);
  if (values.list || (only.length > 0 && !only.includes(name)) || skip.includes(name)) continue;
  process.stdout.write(`\n── ${name}: ${what}\n`);
  const start = performance.now();
  let failure;
  try {
    await action();
  } catch (error) {
    failure = error;
    process.stdout.write(`── ${name} failed: ${error.message}\n`);
  }
  results.push({ name, what, failed: failure !== undefined, seconds: (performance.now() - start) / 1000 });
  if (failure && !values.continue) break;
}
summarize();

function summarize() {
  if (results.length === 0) return;
  process.stdout.write("\n");
  for (const { name, what, failed, seconds } of results) {
    const state = failed ? "FAILED" : "ok";
    process.stdout.write(
      `${state.padEnd(7)} ${name.padEnd(8)} ${what.padEnd(36)} ${seconds.toFixed(1).padStart(6)} s\n`,
    );
  }
  const failed = results.filter((result) => result.failed).length;
  const total = results.reduce((sum, { seconds }) => sum + seconds, 0);
  process.stdout.write(`${results.length - failed} of ${results.length} steps passed in ${total.toFixed(0)} s\n`);
  if (failed > 0) process.exitCode = 1;
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
