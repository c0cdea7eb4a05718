/** The ids of a file: those that it defines, and those that it refers to. Kept as long as the file's version. */
import type { JsonSchema } from "../matrix/schema/json-schema";
import { type Definition, definitionVisitor, documentDefinition } from "./definitions";
import type { OspoFile } from "./file";
import { type Reference, referenceVisitor } from "./references";
import { collector, type Findings, flat } from "./walk";

interface Ids {
  readonly references: Findings<Reference>;
  readonly definitions: readonly Definition[];
}

/** One walk for both. */
const collect = collector<[Reference, Definition]>([referenceVisitor, definitionVisitor]);

/** The references of a file, in the order of the file. @param schema the derived schema of its kind */
export function referencesOf(file: OspoFile, schema: JsonSchema): Findings<Reference> {
  return idsOf(file, schema).references;
}

/** The ids that a file defines: its own, then in the order of the file. @param schema the derived schema of its kind */
export function definitionsOf(file: OspoFile, schema: JsonSchema): readonly Definition[] {
  return idsOf(file, schema).definitions;
}

function idsOf(file: OspoFile, schema: JsonSchema): Ids {
  const kept = file.once("ids", () => new WeakMap<JsonSchema, Ids>());
  let ids = kept.get(schema);
  if (ids === undefined) {
    const [references, entries] = collect(file.document.root, schema);
    const own = documentDefinition(file);
    ids = { references, definitions: own === undefined ? flat(entries) : [own, ...flat(entries)] };
    kept.set(schema, ids);
  }
  return ids;
}
