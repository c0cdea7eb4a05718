/** Runs a bundle of tests inside VS Code's extension host. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../../../scripts/lib/run.mjs";
import { address, limit, startVSCode } from "./vscode.mjs";

/** What each line of results begins with; test/e2e/host/report.ts prints them. */
const mark = "ospo-test:";
/** Says when a test ends the server on purpose; what the output says later is no complaint. */
const crashMark = "ospo-crash:";
const artifacts = join(root, "artifacts");

/**
 * Runs the tests and prints the failed ones.
 *
 * @param {object} options
 * @param {string} options.extension the extension's folder
 * @param {string} options.tests the bundle; its `run()` runs the tests
 * @param {string} options.from the folder that the workspace is a copy of
 * @param {boolean} [options.readOutput] count a clean output channel as one more test
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runInExtensionHost({ extension, tests, from, readOutput = false }) {
  const code = await startVSCode({ from, args: ["--enable-smoke-test-driver"] });
  const results = { passed: 0, failed: 0 };
  const log = [];
  let until;
  try {
    const page = await code.context.newPage();
    const exit = new Promise((resolve, reject) => {
      page.exposeFunction("codeAutomationExit", resolve).catch(reject);
      setTimeout(() => reject(new Error("The tests did not end in time.")), 3 * limit).unref();
    });
    await page.exposeFunction("codeAutomationLog", (_type, args) => {
      for (const line of args.map(String)) {
        const at = line.indexOf(mark);
        const crash = line.indexOf(crashMark);
        if (crash >= 0) until = line.slice(crash + crashMark.length).replace("T", " ");
        else if (at >= 0) record(JSON.parse(line.slice(at + mark.length)), results);
        else log.push(line);
      }
    });
    const remote = (path) => `vscode-remote://127.0.0.1:${code.port}${path}`;
    const payload = [
      ["extensionDevelopmentPath", remote(extension)],
      ["extensionTestsPath", remote(tests)],
    ];
    await page.goto(address(code.port, code.workspace, payload));
    const status = await exit;
    if (results.passed + results.failed === 0) throw new Error("No test ran.");
    if (status !== 0 && results.failed === 0) throw new Error(`The extension host ended with ${status}.`);
    if (readOutput) results[complaints(code.data, until) ? "failed" : "passed"]++;
    return results;
  } catch (error) {
    process.stdout.write(`  failed: ${error.message}\n`);
    results.failed++;
    return results;
  } finally {
    if (results.failed > 0) {
      mkdirSync(artifacts, { recursive: true });
      writeFileSync(join(artifacts, `${basename(extension)}.log`), log.join("\n"));
      process.stdout.write(`  artifacts/${basename(extension)}.log has what VS Code printed\n`);
    }
    await code.close();
  }
}

function record({ title, error }, results) {
  results[error === undefined ? "passed" : "failed"]++;
  if (error !== undefined) process.stdout.write(`  failed: ${title}\n    ${error.replaceAll("\n", "\n    ")}\n`);
}

/** Whether our output channel has a warning or an error; they are printed. It counts as one test. */
function complaints(data, until) {
  const logs = readdirSync(join(data, "data", "logs"), { recursive: true, encoding: "utf8" });
  const ours = logs.filter((name) => /OSPO.*\.log$/.test(basename(name)));
  if (ours.length === 0) process.stdout.write("  failed: the output channel was not found\n");
  const lines = ours
    .flatMap((name) => readFileSync(join(data, "data", "logs", name), "utf8").split("\n"))
    .filter((line) => /\[(warning|error)\]/.test(line) && !(until && line > until));
  if (lines.length > 0)
    process.stdout.write(`  failed: the output channel is not clean\n    ${lines.join("\n    ")}\n`);
  return ours.length === 0 || lines.length > 0;
}
