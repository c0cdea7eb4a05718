/** Runs the tests in the web-worker extension host; VS Code calls `run`. */
import "./mocha";
import "./worker.test";
import { report } from "../host/report";

export async function run(): Promise<void> {
  const runner = new Mocha.Runner(mocha.suite);
  report(runner);
  const failures = await new Promise<number>((resolve) => runner.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
