import { addEntries, replaceNode } from "../../../document/edit";
import { asMap } from "../../../document/tree";
import { decimal } from "../../../words";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import { nameOf } from "../../names";
import type { Found } from "../../rule";
import type { Params } from "./words";

/** Half a day a week, which is a beginning. */
const beginning = 0.1;

/** Writes a time where the role names somebody; how much it really is, only people know. */
export function setTimeAside({ spot, params }: Found<Params>, { document }: CheckContext): Fix[] {
  const { node } = params.assignment;
  // What is repeated elsewhere (`*name`) is left to the author.
  if (node.kind === "alias") return [];
  const written = document.text.slice(document.startOf(spot), document.endOf(spot));
  const edit =
    asMap(node) === undefined
      ? replaceNode(document, node, `{who: ${written}, fte: ${beginning}}`)
      : addEntries(document, { key: node, value: node }, [`fte: ${beginning}`]);
  if (edit === undefined) return [];
  return [
    {
      title: (locale) =>
        locale === "fr"
          ? `Prévoir ${decimal(beginning, "fr")} d’un temps plein pour ${nameOf(params.party, "fr")} (une demi-journée par semaine)`
          : `Set aside ${decimal(beginning, "en")} of full time for ${nameOf(params.party, "en")} (half a day a week)`,
      safe: false,
      edits: [{ uri: document.uri, edits: [edit] }],
    },
  ];
}
