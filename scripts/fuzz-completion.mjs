/**
 * Completion at every offset of every fixture, every item accepted: `npm run fuzz:completion [-- name of a fixture]`.
 * It takes long.
 */
import { run } from "./lib/run.mjs";

const [fixture] = process.argv.slice(2);
process.env.OSPO_ALL_OFFSETS = "1";
const test = "server/features/completion/every-offset.test.ts";
await run("node_modules/.bin/vitest", ["run", test, ...(fixture === undefined ? [] : ["-t", fixture])]);
