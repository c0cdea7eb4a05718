/** Where ids are defined: the keys of the maps that define something, and a document's own `id`. */
import type { Path, SyntaxNode } from "../document/tree";
import type { Annotation } from "../matrix/annotations";
import { optional } from "../model/header";
import { readTitle, type Text } from "../model/values";
import type { OspoFile } from "./file";
import type { Visitor } from "./walk";

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

export const definitionVisitor: Visitor<Definition> = {
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
};

/** What the `id:` of a document defines. */
export function documentDefinition(file: OspoFile): Definition | undefined {
  const { root } = file.document;
  const { id, title } = file.header;
  if (id === undefined || root === undefined) return undefined;
  const kind = documentKind(file);
  return { kind, id: id.value, key: id.node, value: root, ...optional("title", title), path: ["id"] };
}

function documentKind(file: OspoFile): DefinitionKind {
  if (file.kind === "organization") return "organization";
  return file.kind === "role-matrix" ? "matrix" : "document";
}
