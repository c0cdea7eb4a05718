/** Runs the tests in the extension host; VS Code calls `run`. */
import { mocha } from "./mocha";
import "./claim.test";
import "./diagnostics.test";
import "./language.test";
import "./fixes.test";
import "./new-document.test";
import "./server.test";
import { report } from "./report";

export async function run(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
    report(runner);
  });
}
