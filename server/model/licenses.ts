/** Which licences a policy allows, and where it says so. */
import { asMap, type SyntaxNode, valueAt } from "../document/tree";
import { type Entry, type Located, readEntries, readOneOrMany, readString, readStrings } from "./values";

/** The usual licence of a material, the lists of a material, and the licence for a certain case. */
export type LicenseList = "default" | "approved" | "review" | "denied" | "use";

/** A licence as it is written in one of the lists. */
export interface LicenseUse {
  readonly license: Located<string>;
  readonly list: LicenseList;
  /** code, documentation, data or another one; absent for a certain case. */
  readonly material?: string;
}

export interface PolicyLicenses {
  /** What is accepted without asking: osi, fsf, list or ask. */
  readonly rule: readonly Located<string>[];
  /** Every licence that is named, in the order of the materials. */
  readonly uses: readonly LicenseUse[];
  /** The licences that SPDX does not name, by their `LicenseRef-…`. */
  readonly custom: readonly Entry[];
}

const lists = ["default", "approved", "review", "denied"] as const;
/** What `licenses:` holds besides materials. */
const others: ReadonlySet<string> = new Set(["rule", "custom", "when"]);

export function readLicenses(root: SyntaxNode | undefined): PolicyLicenses {
  const node = valueAt(root, "licenses");
  const materials = readEntries(node).filter(({ id, value }) => !others.has(id) && asMap(value) !== undefined);
  return {
    rule: readStrings(valueAt(node, "rule")),
    uses: [
      ...materials.flatMap(({ id, value }) =>
        lists.flatMap((list) => readStrings(valueAt(value, list)).map((license) => ({ license, list, material: id }))),
      ),
      ...readOneOrMany(valueAt(node, "when")).flatMap((item) => {
        const license = readString(valueAt(item, "use"));
        return license === undefined ? [] : [{ license, list: "use" as const }];
      }),
    ],
    custom: readEntries(valueAt(node, "custom")),
  };
}
