/** The compiled structure checks beside the program (`dist/validators`), each loaded when first needed. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { type BuiltSchema, type Structures, structures } from "../checks/structure/compiled";
import { builtInMatrix } from "../matrix/built-in.generated";

/**
 * The checks of a folder that `scripts/build.mjs` has written: `<kind>.js` for the built-in matrix, and
 * `compile.js`, which compiles those of an organization's own matrix.
 *
 * @param folder absolute path of the folder; a file that is not in it throws when it is first needed
 */
export function nodeStructures(folder: string): Structures {
  const load = createRequire(join(folder, "index.js"));
  const loaded = new Map<string, BuiltSchema>();

  function builtIn(kind: string): BuiltSchema {
    const compiled: BuiltSchema = loaded.get(kind) ?? load(`./${kind}.js`);
    loaded.set(kind, compiled);
    return compiled;
  }

  return structures(builtInMatrix, builtIn, () => {
    const module: { readonly compiledStructures: Structures } = load("./compile.js");
    return module.compiledStructures;
  });
}
