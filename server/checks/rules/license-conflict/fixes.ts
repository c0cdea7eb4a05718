import { nodeAt, resolve } from "../../../document/tree";
import { quoted } from "../../../words";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import { removeFrom } from "../../remove";
import type { Found } from "../../rule";
import type { Params } from "./words";

/** Takes the licence out of the second list, where others are left in it. */
export function removeFromList({ params }: Found<Params>, { document }: CheckContext): Fix[] {
  const list = params.lists[1];
  const written = nodeAt(document.root, ["licenses", params.material, list]);
  const items = resolve(written);
  // What is repeated elsewhere is left to the author.
  if (items?.kind !== "seq" || written?.kind === "alias") return [];
  const edit = removeFrom(document, items, items.items.indexOf(params.node));
  if (edit === undefined) return [];
  return [
    {
      title: (locale) =>
        locale === "fr"
          ? `Retirer ${quoted(params.name, "fr")} de ${quoted(list, "fr")}`
          : `Remove ${quoted(params.name, "en")} from ${quoted(list, "en")}`,
      safe: false,
      edits: [{ uri: document.uri, edits: [edit] }],
    },
  ];
}
