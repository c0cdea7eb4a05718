/** The licences beside the program (`dist/licenses.js`), loaded when first needed. */
import { createRequire } from "node:module";
import { join } from "node:path";
import type { License, LicenseSource } from "../features/completion/licenses";

/** @param folder absolute path of the folder of `licenses.js`; without that file the source throws */
export function nodeLicenses(folder: string): LicenseSource {
  const load = createRequire(join(folder, "index.js"));
  let licenses: readonly License[] | undefined;
  return () => {
    const module: { readonly licenses: readonly License[] } | undefined =
      licenses === undefined ? load("./licenses.js") : undefined;
    licenses ??= module?.licenses ?? [];
    return licenses;
  };
}
