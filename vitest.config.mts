import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Machines are busy at times, and a process has to start: a limit is there to end a hang.
    testTimeout: 60_000,
    // test/e2e runs inside VS Code, not here.
    include: ["{client,server,syntaxes,scripts}/**/*.test.ts", "test/!(e2e)/**/*.test.ts", "test/*.test.ts"],
  },
});
