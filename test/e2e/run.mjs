/**
 * Runs the tests in a real VS Code: `node test/e2e/run.mjs [host] [ui] [web] [desktop]`, all without an argument.
 *
 * host     inside the extension host of the packaged VS Code
 * web      inside its web-worker extension host
 * ui       the packaged .vsix in the user interface, driven through Chromium
 * desktop  the tests of `host` in a desktop VS Code, where one can be had
 */
import { installChromium, installVSCode } from "../../scripts/install-vscode.mjs";

const suites = {
  host: () => import("./host.mjs"),
  web: () => import("./web.mjs"),
  ui: () => import("./ui.mjs"),
  desktop: () => import("./desktop.mjs"),
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) throw new Error(`No such suite: ${unknown}. There are ${Object.keys(suites).join(", ")}.`);

await installVSCode();
await installChromium();
for (const name of asked.length > 0 ? asked : Object.keys(suites)) {
  const start = performance.now();
  process.stdout.write(`VS Code, ${name}:\n`);
  const { runSuite } = await suites[name]();
  const { passed, failed, skipped } = await runSuite();
  if (skipped) process.stdout.write(`  skipped: ${skipped}\n`);
  else process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.stdout.write(`  (${((performance.now() - start) / 1000).toFixed(1)} s)\n`);
  if (failed > 0) process.exitCode = 1;
}
