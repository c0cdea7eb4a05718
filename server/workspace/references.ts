/** Where ids are referred to. The places are read off the schema. */
import type { Path, SyntaxNode } from "../document/tree";
import type { ReferenceKind } from "../matrix/annotations";
import type { Visitor } from "./walk";

/** A place where an id is used. */
export interface Reference {
  /** What is marked and replaced: the value, or the key of a map whose keys refer to something. */
  readonly node: SyntaxNode;
  /** The text as it is read, without quotation marks. */
  readonly value: string;
  /** What may be meant; never empty. */
  readonly kinds: readonly ReferenceKind[];
  /** A value that is not shaped like an id is then a name and is never looked up. */
  readonly nameAllowed: boolean;
  /** True when the reference is the key of a map. */
  readonly isKey: boolean;
  readonly path: Path;
}

/**
 * Finds references. Only texts refer to something: a number or a yes/no in such a place is the structure
 * check's affair.
 */
export const referenceVisitor: Visitor<Reference> = {
  entry: ({ key, name }, _map, shape, path) => {
    const { refers, nameAllowed } = shape.annotation;
    if (refers === undefined || refers.length === 0) return undefined;
    return {
      node: key,
      value: name,
      kinds: refers,
      nameAllowed: nameAllowed === true,
      isKey: true,
      path: [...path],
    };
  },
  value: ({ value }, node, shape, list, path) => {
    const annotation = shape.annotation.refers === undefined ? (list?.annotation ?? {}) : shape.annotation;
    const { refers, nameAllowed } = annotation;
    if (refers === undefined || refers.length === 0 || typeof value !== "string") return undefined;
    return { node, value, kinds: refers, nameAllowed: nameAllowed === true, isKey: false, path: [...path] };
  },
};
