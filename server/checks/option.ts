/** The options of a rule: numbers that an organization may set in its configuration. */
import type { Locale } from "../locale";
import type { RuleSetting } from "../model/config";

interface RuleOption {
  /** What it is without a setting; without a default the rule is silent until somebody sets it, if it says so. */
  readonly default?: number;
  /** Bounds, both included. */
  readonly minimum: number;
  readonly maximum?: number;
  /** True when only whole numbers make sense. */
  readonly whole?: boolean;
  /** A few words, and a sentence that says what it changes. */
  readonly words: Readonly<Record<Locale, readonly [title: string, description: string]>>;
}

export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The value of each option, as a check gets it. */
export type OptionValues<O extends RuleOptions> = {
  readonly [K in keyof O]: O[K] extends { readonly default: number } ? number : number | undefined;
};

/** The values with what a configuration says; a value that is out of its bounds counts as not written. */
export function valuesOf<O extends RuleOptions>(options: O, setting: RuleSetting): OptionValues<O> {
  const values = Object.entries(options).map(([name, option]) => {
    const written = setting.options.get(name)?.value;
    return [name, written !== undefined && isWithin(option, written) ? written : option.default];
  });
  return Object.fromEntries(values) as OptionValues<O>;
}

/** True when an option can have a value. */
function isWithin({ minimum, maximum, whole }: RuleOption, value: number): boolean {
  return value >= minimum && (maximum === undefined || value <= maximum) && (whole !== true || Number.isInteger(value));
}
