import { quoteIfNeeded } from "../../../document/edit";
import { changeTo } from "../../change";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import type { Params } from "./words";

/** The same path from the folder of the settings; whether these files are meant, only people know. */
export function stayInside({ params: { inside, node } }: Found<Params>, { document }: CheckContext): Fix[] {
  // What an alias stands for is written elsewhere.
  if (inside === undefined || node.kind === "alias") return [];
  const [first] = document.text.slice(document.startOf(node));
  const newText = first === "'" || first === '"' ? `${first}${inside}${first}` : quoteIfNeeded(inside, true);
  return [changeTo(document, node, inside, newText)];
}
