/** The licences beside the program (`dist/licenses.js`), loaded when first needed. */
import { createRequire } from "node:module";
import { join } from "node:path";
import type { LicenseSource, Licenses } from "../checks/licenses/source";

/** @param folder absolute path of the folder of `licenses.js`; without that file the source throws */
export function nodeLicenses(folder: string): LicenseSource {
  const load = createRequire(join(folder, "index.js"));
  let licenses: Licenses | undefined;
  return () => {
    licenses ??= (load("./licenses.js") as { readonly licenses: Licenses }).licenses;
    return licenses;
  };
}
