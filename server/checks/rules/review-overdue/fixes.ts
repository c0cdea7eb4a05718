import { replaceNode } from "../../../document/edit";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import type { Params } from "./words";

/** Only people know whether the review has taken place, so this is never applied by itself. */
export function setReviewed({ params }: Found<Params>, { document }: CheckContext): Fix[] {
  const { last, today: date } = params;
  if (last.node.kind === "alias") return [];
  return [
    {
      title: (locale) =>
        locale === "fr"
          ? `Inscrire le ${date} comme dernière révision, une fois le document relu`
          : `Set the last review to ${date}, after you have reviewed the document`,
      safe: false,
      edits: [{ uri: document.uri, edits: [replaceNode(document, last.node, date)] }],
    },
  ];
}
