import { addEntries, type Edit, replaceNode } from "../../../document/edit";
import { asMap } from "../../../document/tree";
import { localText } from "../../../matrix/model";
import type { Assignment } from "../../../model/plan";
import { quoted } from "../../../words";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import type { Params } from "./words";

/** Says of each one in the role that it takes part here on purpose. */
export function markAsExtra(found: Found<Params>, context: CheckContext): Fix[] {
  const { entry, role } = found.params;
  const edits = entry.assignments.filter(({ extra }) => !extra).map((assignment) => mark(context, assignment));
  if (edits.some((edit) => edit === undefined)) return [];
  return [
    {
      title: (locale) =>
        locale === "fr"
          ? `Indiquer que le rôle ${quoted(localText(role, "fr"), "fr")} est voulu en plus dans cette phase`
          : `Mark ${localText(role, "en")} as extra in this phase`,
      safe: false,
      edits: [{ uri: context.document.uri, edits: edits.filter((edit) => edit !== undefined) }],
    },
  ];
}

function mark(context: CheckContext, { node, who }: Assignment): Edit | undefined {
  const { document } = context;
  if (node.kind === "alias") return undefined;
  const map = asMap(node);
  // `extra: false` is there already: it is left to the author.
  if (map?.pairs.some(({ name }) => name === "extra")) return undefined;
  if (map !== undefined) return addEntries(document, { key: node, value: node }, ["extra: true"]);
  const id = who[0]?.value;
  return id === undefined ? undefined : replaceNode(document, node, `{who: ${id}, extra: true}`);
}
