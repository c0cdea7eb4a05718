/** Runs the tests in the extension host; VS Code calls `run`. */
import { writeFileSync } from "node:fs";
import { mocha } from "./mocha";
import "./claim.test";
import "./diagnostics.test";
import "./language.test";
import "./fixes.test";
import "./new-document.test";
import "./server.test";
import { report } from "./report";

export async function run(): Promise<void> {
  const results = { passed: 0, failed: 0 };
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    report(runner);
    runner.on("pass", () => results.passed++);
    runner.on("fail", () => results.failed++);
  });
  // Desktop VS Code passes nothing else on to who started it (test/e2e/desktop.mjs).
  const { OSPO_TEST_RESULTS: file } = process.env;
  if (file) writeFileSync(file, JSON.stringify(results));
  if (results.failed > 0) throw new Error(`${results.failed} failed`);
}
