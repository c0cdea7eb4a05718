/**
 * Measures language servers beside each other: `npm run bench`, after `npm run build`.
 *
 *   --sizes 100,1000,10000    lines of the plan; 0 for none
 *   --files 500               files for `ospo check`; 0 for none
 *   --large                   50 000 lines and 10 000 files as well
 *   --runs 10                 turns of each server
 *   --short                   1 000 lines, 100 files, 2 turns: shows in a minute that it runs
 *   --servers ospo,yaml       only these: ospo, yaml, yaml2, json, floor, or a name given with --server
 *   --server 'name=command'   another server over stdio, with the plan and the settings of yaml; repeatable
 *   --save                    keep the results in docs/benchmarks.md
 *   --date 2026-11-23         the day that is written there; else today
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { importTypeScript, root } from "../../scripts/typescript.mjs";

const floor = join(root, ".build", "bench", "floor.cjs");
try {
  if (!existsSync(join(root, "dist", "server.js"))) throw new Error("Run `npm run build` first.");
  await build({
    entryPoints: [join(root, "test", "bench", "floor.ts")],
    outfile: floor,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    logLevel: "error",
  });
  const { main } = await importTypeScript("test/bench/main.ts");
  await main(root, floor, process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  // Not only the exit code: servers that are still there would keep this process alive, and end when it does.
  process.exit(1);
}
