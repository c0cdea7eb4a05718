/** What `validators.mjs` needs of the TypeScript sources. */
import { builtInMatrix } from "../server/matrix/built-in.generated";
import { deriveSchemas } from "../server/matrix/schema/derive";
import type { JsonSchema } from "../server/matrix/schema/json-schema";
import { kinds } from "../server/matrix/schema/kinds";
import { withoutWords } from "../server/matrix/schema/without-words";

export { ajvOptions } from "../server/checks/structure/ajv-options";

const schemas = deriveSchemas(builtInMatrix);

/** The schema of each kind for the built-in matrix, without its words. */
export const builtInSchemas: readonly (readonly [kind: string, schema: JsonSchema])[] = kinds.map((kind) => [
  kind,
  withoutWords(schemas[kind]),
]);
