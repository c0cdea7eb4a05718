/**
 * The long form of the property tests, with a fresh seed: `npm run fuzz`.
 *
 *   --runs 1000     cases for each property           --minutes 60   again and again with new seeds, so long
 *   --seed 123      the seed; else a fresh one        --only NAME    one test file: document, file, suite …
 *   --path 12:3     one case of a seed that failed, as the failure names it
 */
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "..", "..");
const files = readdirSync(here).filter((name) => name.endsWith(".test.ts"));
const known = files.map((name) => name.replace(".test.ts", ""));

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1000" },
    seed: { type: "string" },
    only: { type: "string" },
    minutes: { type: "string" },
    path: { type: "string" },
  },
});
const { runs, only, path } = values;
if (only !== undefined && !known.includes(only)) fail(`No such test: ${only}. There are ${known.join(", ")}.`);
for (const [name, value] of Object.entries({ runs, seed: values.seed, minutes: values.minutes })) {
  if (value !== undefined && !(Number(value) >= 0)) fail(`--${name} needs a number.`);
}

const until = Date.now() + Number(values.minutes ?? 0) * 60_000;
do {
  const seed = values.seed ?? String(randomInt(2 ** 31));
  process.stdout.write(`── seed ${seed}, ${runs} runs of each property\n`);
  const tests = only === undefined ? "test/fuzz/" : `test/fuzz/${only}.test.ts`;
  const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--bail=1", tests], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, OSPO_FUZZ_RUNS: runs, OSPO_FUZZ_SEED: seed, ...(path && { OSPO_FUZZ_PATH: path }) },
  });
  if (status !== 0)
    fail(`\nFailed with the seed ${seed}; above, the smallest case and the command that runs it again.`);
} while (Date.now() < until);

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
