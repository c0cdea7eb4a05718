/** How ajv reads our schemas: the same at build time (`scripts/validators.mjs`) and at run time. */
import type { Options } from "ajv/dist/2020";

export const ajvOptions: Options = {
  strict: true,
  allowUnionTypes: true,
  allErrors: true,
  // Our own words stand in `server/checks`; ajv's would only make the compiled code larger.
  messages: false,
  // A definition is one function, however many places refer to it.
  inlineRefs: false,
  // They say something to people and to completion; they validate nothing.
  keywords: ["x-ospo", "defaultSnippets"],
};
