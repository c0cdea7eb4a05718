/** Takes somebody out of a role where somebody else is left. */
import type { OspoDocument } from "../document/document";
import type { Edit } from "../document/edit";
import { asMap, pairOf, resolve, type SyntaxNode } from "../document/tree";
import type { Assignment, RoleEntry } from "../model/plan";
import { removeFrom } from "./remove";

/** One who is named in a role. */
export interface NamedInRole {
  readonly entry: RoleEntry;
  /** The item that names them, and the place in it. */
  readonly assignment: Assignment;
  readonly node: SyntaxNode;
  readonly isDeputy: boolean;
}

/** Undefined where nobody else is left, where the lines hold something else too, or in what is repeated (`*name`). */
export function removeSomebody(
  document: OspoDocument,
  { entry, assignment, node, isDeputy }: NamedInRole,
): Edit | undefined {
  const named = pairOf(assignment.node, isDeputy ? "deputy" : "who")?.value;
  const other = isDeputy
    ? () => removeKey(document, "deputy", assignment.node)
    : () => removeItem(document, assignment.node, entry.value);
  return removeItem(document, node, named) ?? other();
}

function removeItem(document: OspoDocument, item: SyntaxNode, list: SyntaxNode | undefined): Edit | undefined {
  const items = resolve(list);
  if (items?.kind !== "seq" || list?.kind === "alias") return undefined;
  return removeFrom(document, items, items.items.indexOf(item));
}

function removeKey(document: OspoDocument, key: string, owner: SyntaxNode): Edit | undefined {
  const map = owner.kind === "alias" ? undefined : asMap(owner);
  const index = map?.pairs.findIndex((pair) => pair.name === key);
  return map === undefined || index === undefined ? undefined : removeFrom(document, map, index);
}
