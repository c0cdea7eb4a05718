import { defineConfig } from "vitest/config";

/** These measure memory and steps of their own process, in which nothing else may have run. */
const alone = ["server/cli/check-memory.test.ts", "test/fuzz/bounded.test.ts", "test/support/steps.test.ts"];

export default defineConfig({
  test: {
    // Machines are busy at times, and a process has to start: a limit is there to end a hang.
    testTimeout: 60_000,
    // Much of the time is spent waiting for processes: no core need be kept free.
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "alone", include: alone } },
      {
        extends: true,
        test: {
          name: "usual",
          // test/e2e runs inside VS Code, not here.
          include: ["{client,server,syntaxes,scripts}/**/*.test.ts", "test/!(e2e)/**/*.test.ts", "test/*.test.ts"],
          exclude: ["**/node_modules/**", ...alone],
          // All modules are read once and not for each file: nothing that they keep depends on what ran before.
          isolate: false,
        },
      },
    ],
  },
});
