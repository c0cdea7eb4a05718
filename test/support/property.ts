/**
 * Property tests with a seed that is fixed in CI and given by `npm run fuzz`, which also asks for more runs:
 * OSPO_FUZZ_RUNS, OSPO_FUZZ_SEED, and OSPO_FUZZ_PATH, which leads to one failing case.
 */
import fc from "fast-check";

const { OSPO_FUZZ_RUNS: runs, OSPO_FUZZ_SEED: seed, OSPO_FUZZ_PATH: path } = process.env;

/** The long form, which takes as long as it is told to. */
export const isLongForm = runs !== undefined;

export const fuzzSeed = Number(seed ?? 20261123);

/** A limit that ends a hang and nothing else. */
export const fuzzTimeout = isLongForm ? 24 * 3_600_000 : 300_000;

/**
 * Holds that `predicate` throws for no value.
 *
 * @param name as `npm run fuzz -- --only` knows the test file
 * @param usual how many values are tried in CI
 */
export async function holds<Values extends [unknown, ...unknown[]]>(
  name: string,
  usual: number,
  values: { [Key in keyof Values]: fc.Arbitrary<Values[Key]> },
  predicate: (...values: Values) => Promise<void> | void,
): Promise<void> {
  const property = fc.asyncProperty<Values>(...values, async (...found) => {
    await predicate(...found);
  });
  const result = await fc.check(property, {
    seed: fuzzSeed,
    numRuns: Number(runs ?? usual),
    // `typeInto` makes the failing step small, which is quicker than to try other sequences.
    endOnFailure: true,
    ...(path === undefined ? {} : { path }),
  });
  if (!result.failed) return;
  const again = `npm run fuzz -- --only ${name} --seed ${result.seed} --path ${result.counterexamplePath ?? "0"}`;
  throw new Error(`${fc.defaultReportMessage(result)}\n\nRun it again: ${again}`, { cause: result.errorInstance });
}
