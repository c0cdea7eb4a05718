/** Where ids are defined: the keys of the maps that define something, and a document's own `id`. */
import type { Path, SyntaxNode } from "../document/tree";
import type { Annotation } from "../matrix/annotations";
import type { JsonSchema } from "../matrix/schema/json-schema";
import { optional } from "../model/header";
import { readTitle, type Text } from "../model/values";
import type { OspoFile } from "./file";
import { collector, flat } from "./walk";

/** What an id can name. A document is of the kind `organization`, `matrix` or `document`. */
export type DefinitionKind = NonNullable<Annotation["defines"]>;

export interface Definition {
  readonly kind: DefinitionKind;
  readonly id: string;
  /** Where the id stands: the key of a map, or the value of `id:`. */
  readonly key: SyntaxNode;
  /** What is said of it; the whole document for a document. Absent when nothing is written yet. */
  readonly value?: SyntaxNode;
  readonly title?: Text;
  readonly path: Path;
}

/**
 * The ids that a file defines, in the order of the file. Kept as long as the file's version.
 *
 * @param schema the derived schema of the file's kind
 */
export function definitionsOf(file: OspoFile, schema: JsonSchema): readonly Definition[] {
  const kept = file.once("definitions", () => new WeakMap<JsonSchema, readonly Definition[]>());
  let definitions = kept.get(schema);
  if (definitions === undefined) {
    definitions = read(file, schema);
    kept.set(schema, definitions);
  }
  return definitions;
}

function read(file: OspoFile, schema: JsonSchema): Definition[] {
  const { root } = file.document;
  const { id, title } = file.header;
  const entries = readEntries(root, schema);
  if (id === undefined || root === undefined) return flat(entries);
  const kind = documentKind(file);
  return [
    { kind, id: id.value, key: id.node, value: root, ...optional("title", title), path: ["id"] },
    ...flat(entries),
  ];
}

const readEntries = collector<Definition>({
  entry: ({ key, name, value }, _map, shape, path) => {
    const kind = shape.annotation.defines;
    if (kind === undefined) return undefined;
    return {
      kind,
      id: name,
      key,
      ...optional("value", value),
      ...optional("title", readTitle(value)),
      path: [...path],
    };
  },
});

function documentKind(file: OspoFile): DefinitionKind {
  if (file.kind === "organization") return "organization";
  return file.kind === "role-matrix" ? "matrix" : "document";
}
