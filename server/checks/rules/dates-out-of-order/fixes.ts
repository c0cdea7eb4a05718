import { replaceNode } from "../../../document/edit";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import type { Params } from "./words";

/** A start and an end may have changed places. Which phase is wrong in the order of phases, only people know. */
export function swapDates({ params }: Found<Params>, { document }: CheckContext): Fix[] {
  const { from, until, type } = params;
  if (type === "order" || from.node.kind === "alias" || until.node.kind === "alias") return [];
  return [
    {
      title: (locale) => (locale === "fr" ? "Intervertir les deux dates" : "Swap the two dates"),
      safe: false,
      edits: [
        {
          uri: document.uri,
          edits: [replaceNode(document, from.node, until.value), replaceNode(document, until.node, from.value)],
        },
      ],
    },
  ];
}
