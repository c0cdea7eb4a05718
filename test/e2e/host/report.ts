/** Tells the runner (test/e2e/lib/extension-host.mjs) the result of each test, in a line of JSON. */
interface Runner {
  on(event: "pass", listener: (test: Mocha.Test) => void): unknown;
  on(event: "fail", listener: (test: Mocha.Test, error: Error) => void): unknown;
}

/** Prints a line for each test of a run as it ends. */
export function report(runner: Runner): void {
  const print = (test: Mocha.Test, error?: Error) =>
    console.log(
      `ospo-test:${JSON.stringify({ title: test.fullTitle(), ...(error && { error: error.stack ?? error.message }) })}`,
    );
  runner.on("pass", (test) => print(test));
  runner.on("fail", (test, error) => print(test, error));
}
