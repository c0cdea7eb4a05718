/**
 * Completion at every offset of every fixture, every item accepted: `npm run fuzz:completion [-- name of a fixture]`.
 * It takes hours; `--shard 3/8` takes the third of eight parts, each of which has offsets of every fixture.
 */
import { parseArgs } from "node:util";
import { run } from "./lib/run.mjs";

const { values, positionals } = parseArgs({ options: { shard: { type: "string" } }, allowPositionals: true });
const [fixture] = positionals;
const [, part, parts] = /^(\d+)\/(\d+)$/.exec(values.shard ?? "1/1") ?? [];
if (!(Number(part) >= 1 && Number(part) <= Number(parts))) {
  process.stderr.write("--shard needs a part and their number, such as 3/8.\n");
  process.exit(1);
}
process.env.OSPO_ALL_OFFSETS = "1";
process.env.OSPO_SHARD = `${part}/${parts}`;
const test = "server/features/completion/every-offset.test.ts";
await run("node_modules/.bin/vitest", ["run", test, ...(fixture === undefined ? [] : ["-t", fixture])]);
