import type { LicenseUse } from "../../../model/licenses";
import { mayCount } from "../../in-force";
import { readLicense } from "../../licenses/source";
import { defineRule } from "../../rule";
import { removeFromList } from "./fixes";
import { type Params, words } from "./words";

/** The same licence for the same material in two lists that exclude each other. */
export default defineRule<Params>({
  id: "license-conflict",
  severity: "error",
  kinds: ["policy"],
  reads: "file",
  since: "0.1.0",
  words,
  *check(context) {
    if (!mayCount(context)) return;
    const first = new Map<string, LicenseUse>();
    for (const use of context.file.policy.licenses.uses) {
      const { license, list, material } = use;
      if (material === undefined) continue;
      const reading = readLicense(license.value, context.licenses);
      const name = reading.type === "misspelt" ? reading.meant : license.value.trim();
      const key = JSON.stringify([material, name]);
      const before = first.get(key);
      if (before === undefined) first.set(key, use);
      else if (excludeEachOther(before, use)) {
        yield {
          spot: license.node,
          subject: license.value,
          related: [
            {
              uri: context.document.uri,
              spot: before.license.node,
              text: (locale) => (locale === "fr" ? "La première mention" : "Named here first"),
            },
          ],
          params: { name, material, lists: [before.list, list], node: license.node },
        };
      }
    }
  },
  fixes: removeFromList,
});

/** The usual licence may be among the approved ones; everything else stands in one list only. */
function excludeEachOther(a: LicenseUse, b: LicenseUse): boolean {
  return a.list !== b.list && !(a.list === "default" && b.list === "approved");
}
