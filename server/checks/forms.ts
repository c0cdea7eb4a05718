import { asMap, isEmpty, type SyntaxNode } from "../document/tree";

/**
 * True where keys belong and a text or a list stands: that is the finding of `wrong-type`, and what is
 * missing because of it is none.
 */
export function isNoMap(node: SyntaxNode | undefined): boolean {
  return !isEmpty(node) && asMap(node) === undefined;
}
