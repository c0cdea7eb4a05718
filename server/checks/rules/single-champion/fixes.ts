import type { OspoDocument } from "../../../document/document";
import { type Edit, quoteIfNeeded, replaceNode } from "../../../document/edit";
import { asMap } from "../../../document/tree";
import { localText } from "../../../matrix/model";
import { quoted } from "../../../words";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import { fillIn } from "../../yaml-text";
import type { Params, Place } from "./words";

/** So many roles are offered: a deputy for one or two of them is often enough. */
const mostOffered = 3;

/** Asks for a deputy in one of the roles that the person has alone. Who it is, only people know. */
export function askForDeputy({ params: { places } }: Found<Params>, context: CheckContext): Fix[] {
  const { document, matrix } = context;
  const fixes = places.flatMap((place): Fix[] => {
    const edits = deputyKey(document, place);
    if (edits.length === 0) return [];
    const titleOf = (map: "roles" | "phases", id: string) =>
      (matrix.unknown === undefined ? matrix.matrix[map].get(id)?.title : undefined) ?? id;
    const [role, phase] = [titleOf("roles", place.role.id), titleOf("phases", place.phase.id)];
    return [
      {
        title: (locale) =>
          locale === "fr"
            ? `Nommer une suppléance pour le rôle ${quoted(localText(role, "fr"), "fr")}, phase ${quoted(localText(phase, "fr"), "fr")}`
            : `Name a deputy for ${localText(role, "en")} in ${localText(phase, "en")}`,
        safe: false,
        edits: [{ uri: document.uri, edits }],
        writeBehind: "deputy:",
      },
    ];
  });
  return fixes.slice(0, mostOffered);
}

/** The key without a value, beside `who` or, in the short form, in braces with it. */
function deputyKey(document: OspoDocument, { assignment, who }: Place): Edit[] {
  const { node } = assignment;
  if (asMap(node) !== undefined) {
    return node.kind === "alias" ? [] : fillIn(document, { key: node, value: node }, { deputy: null });
  }
  if (node !== who.node || node.kind !== "scalar") return [];
  return [replaceNode(document, node, `{who: ${quoteIfNeeded(who.value, true)}, deputy: }`)];
}
