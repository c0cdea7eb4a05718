/** What `validators.mjs` needs of the TypeScript sources. */
import { bare } from "../server/checks/structure/bare";
import { builtInMatrix } from "../server/matrix/built-in.generated";
import { deriveSchemas, kinds } from "../server/matrix/schema/derive";
import type { JsonSchema } from "../server/matrix/schema/json-schema";

export { ajvOptions } from "../server/checks/structure/ajv-options";

const schemas = deriveSchemas(builtInMatrix);

/** The schema of each kind for the built-in matrix, without its words. */
export const builtInSchemas: readonly (readonly [kind: string, schema: JsonSchema])[] = kinds.map((kind) => [
  kind,
  bare(schemas[kind]),
]);
