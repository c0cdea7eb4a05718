/** The licences that a document names, for rules that look at each of them. */
import type { LicenseUse } from "../../model/licenses";
import type { Located } from "../../model/values";
import type { CheckContext } from "../context";
import { eachInitiative } from "../each-part";
import { mayCount } from "../in-force";
import type { Found } from "../rule";
import { type LicenseReading, readLicense } from "./source";

/** What stands in one place. */
export interface Named {
  readonly license: Located<string>;
  readonly reading: LicenseReading;
  /** Where in a policy; absent in a plan. */
  readonly use?: LicenseUse;
}

/** A check of all licences of a policy, and of the software of a plan. */
export function eachLicense<P>(
  check: (context: CheckContext, named: Named) => Iterable<Found<P>>,
): (context: CheckContext, options: unknown) => Iterable<Found<P>> {
  const ofPlan = eachInitiative<P>(function* (context, { license }) {
    if (license !== undefined)
      yield* check(context, { license, reading: readLicense(license.value, context.licenses) });
  });
  return function* (context, options) {
    if (!mayCount(context)) return;
    if (context.kind === "staffing-plan") yield* ofPlan(context, options);
    if (context.kind !== "policy") return;
    for (const use of context.file.policy.licenses.uses) {
      const { license } = use;
      yield* check(context, { license, use, reading: readLicense(license.value, context.licenses) });
    }
  };
}
