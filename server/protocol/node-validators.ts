/** The compiled structure checks beside the program (`dist/validators`), each loaded when first needed. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { asValidator, type CompiledSchema } from "../checks/structure/compiled";
import type { Validator, ValidatorSource } from "../checks/structure/validator";
import { builtInMatrix } from "../matrix/built-in.generated";

/**
 * The validators of a folder that `scripts/build.mjs` has written: `<kind>.js` for the built-in
 * matrix, and `compile.js`, which compiles those of an organization's own matrix.
 *
 * @param folder absolute path of the folder; a file that is not in it throws when it is first needed
 */
export function nodeValidators(folder: string): ValidatorSource {
  const load = createRequire(join(folder, "index.js"));
  const loaded = new Map<string, Validator>();

  function builtIn(kind: string): Validator {
    let validator = loaded.get(kind);
    if (validator === undefined) {
      const compiled: CompiledSchema = load(`./${kind}.js`);
      validator = asValidator(compiled);
      loaded.set(kind, validator);
    }
    return validator;
  }

  function own(): ValidatorSource {
    const module: { readonly compiledValidators: ValidatorSource } = load("./compile.js");
    return module.compiledValidators;
  }

  return (kind, matrix) => (matrix === builtInMatrix ? builtIn(kind) : own()(kind, matrix));
}
