/** The compiled structure checks of the built-in matrix, all in one module; made by `scripts/build.mjs`. */
declare module "#validators" {
  import type { BuiltSchema } from "../checks/structure/compiled";
  import type { DocumentKind } from "../model/kinds";
  export const validators: Readonly<Record<DocumentKind, BuiltSchema>>;
}
