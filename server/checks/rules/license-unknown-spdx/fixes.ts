import { pairOf } from "../../../document/tree";
import { quoted } from "../../../words";
import { changeTo, likeKey } from "../../change";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import { titleFromId } from "../../names";
import type { Found } from "../../rule";
import { addToMap } from "../../yaml-text";
import { choicesOf, type Params } from "./words";

/** The SPDX name, or the names to choose from; for a licence of the organization's own the beginning of its description. */
export function nameLicense({ params: { node, problem } }: Found<Params>, { document }: CheckContext): Fix[] {
  if (problem.type === "undescribed") {
    const { id } = problem;
    const content = { title: titleFromId(id.replace(/^LicenseRef-/, "")) };
    const edit = addToMap(document, pairOf(document.root, "licenses"), "custom", [[id, content]]);
    if (edit === undefined) return [];
    return [
      {
        title: (locale) => (locale === "fr" ? `Décrire ${quoted(id, "fr")}` : `Describe ${quoted(id, "en")}`),
        safe: false,
        edits: [{ uri: document.uri, edits: [edit] }],
      },
    ];
  }
  // What an alias stands for is written elsewhere.
  if (node.kind === "alias") return [];
  const safe = problem.type === "misspelt";
  return choicesOf(problem).map((id) => changeTo(document, node, id, likeKey(document, node, id), safe));
}
