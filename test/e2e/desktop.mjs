import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { root } from "../../scripts/lib/run.mjs";
import { bundleForNode } from "./lib/bundle.mjs";

/**
 * Runs test/e2e/host in a desktop VS Code: the one that VSCODE_EXECUTABLE names, else a downloaded one. Skipped where
 * neither can be had.
 */
export async function runSuite() {
  const executable = process.env.VSCODE_EXECUTABLE || (await download());
  if (!executable) return { passed: 0, failed: 0, skipped: "desktop VS Code cannot be downloaded here" };
  const folder = mkdtempSync(join(tmpdir(), "ospo-desktop-"));
  const workspace = join(folder, "workspace");
  cpSync(join(root, "test", "e2e", "workspace"), workspace, { recursive: true });
  const results = join(folder, "results.json");
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: await bundleForNode(),
      extensionTestsEnv: { OSPO_TEST_RESULTS: results },
      launchArgs: [workspace, "--disable-workspace-trust", "--user-data-dir", join(folder, "data"), "--no-sandbox"],
    });
    return JSON.parse(readFileSync(results, "utf8"));
  } catch (error) {
    process.stdout.write(`  failed: ${error.message}\n`);
    return existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @returns {Promise<string | undefined>} the path of a downloaded VS Code, if there is a network that lets it */
async function download() {
  try {
    return await downloadAndUnzipVSCode({ timeout: 15_000, reporter: { report() {}, error() {} } });
  } catch {
    return undefined;
  }
}
