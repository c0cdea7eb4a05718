/** Runs the tests in the web-worker extension host; VS Code calls `run`. */
import "./mocha";
import "./worker.test";
import { report } from "../host/report";

export async function run(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
    report(runner);
  });
}
