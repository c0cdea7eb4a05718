import { likelyOwners } from "../../candidates";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import { setTopLevel } from "../../yaml-text";
import type { Params } from "./words";

/** Names one of those who are likely to answer for a policy. */
export function nameOwner(_found: Found<Params>, context: CheckContext): Fix[] {
  const { document } = context;
  return likelyOwners(context).flatMap(({ id, title }): Fix[] => {
    const edit = setTopLevel(document, "owner", id, ["title", "id", "description", "organization"]);
    if (edit === undefined) return [];
    return [
      {
        title: (locale) =>
          locale === "fr" ? `Nommer comme responsable ${title("fr")}` : `Name ${title("en")} as the owner`,
        safe: false,
        edits: [{ uri: document.uri, edits: [edit] }],
      },
    ];
  });
}
