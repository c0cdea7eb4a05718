import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // test/e2e runs inside VS Code, not here.
    include: ["{client,server,syntaxes,scripts}/**/*.test.ts", "test/!(e2e)/**/*.test.ts", "test/*.test.ts"],
  },
});
