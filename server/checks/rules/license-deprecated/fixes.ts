import { changeTo, likeKey } from "../../change";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import type { Params } from "./words";

/** The names that take the place of the old one. With only one nothing is left to decide. */
export function renew({ params: { text, id, successors, node } }: Found<Params>, { document }: CheckContext): Fix[] {
  // What an alias stands for is written elsewhere; where an id is named twice, each may mean another successor.
  if (node.kind === "alias" || text.split(id).length !== 2) return [];
  return successors.map((successor) => {
    const renewed = text.replace(id, () => successor);
    return changeTo(document, node, renewed, likeKey(document, node, renewed), successors.length === 1);
  });
}
