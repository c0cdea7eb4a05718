import { join } from "node:path";
import Mocha from "mocha";
import { root } from "../../scripts/lib/run.mjs";
import { packageExtension, vsix } from "../../scripts/package.mjs";
import { limit, startVSCode } from "./lib/vscode.mjs";

/** Says nothing: failures are printed below. */
class Silent {}

/** Runs test/e2e/ui with the packaged extension in the user interface. */
export async function runSuite() {
  packageExtension();
  const code = await startVSCode({
    from: join(root, "test", "e2e", "workspace"),
    settings: { "editor.minimap.enabled": false, "window.commandCenter": true },
    vsix,
  });
  const results = { passed: 0, failed: 0 };
  try {
    const mocha = new Mocha({ ui: "tdd", timeout: 2 * limit, reporter: Silent });
    mocha.suite.emit("pre-require", globalThis, "", mocha);
    const { tests } = await import("./ui/tests.mjs");
    const { crashTests } = await import("./ui/crash-tests.mjs");
    const { typingTests } = await import("./ui/typing-tests.mjs");
    for (const register of [tests, crashTests, typingTests]) register(code);
    if (process.env.OSPO_UI_TESTS) mocha.grep(process.env.OSPO_UI_TESTS);
    await new Promise((resolve) => {
      const runner = mocha.run(resolve);
      runner.on("pass", () => results.passed++);
      runner.on("fail", (test, error) => {
        results.failed++;
        process.stdout.write(`  failed: ${test.fullTitle()}\n    ${error.stack.replaceAll("\n", "\n    ")}\n`);
      });
    });
    return results;
  } finally {
    await code.close();
  }
}
