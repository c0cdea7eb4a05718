import { isEmpty, pairOf } from "../../../document/tree";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import { fillIn, setTopLevel } from "../../yaml-text";
import type { Params } from "./words";

/** How often: people change faster than rules. The last review is not made up. */
export function addReview(found: Found<Params>, { document }: CheckContext): Fix[] {
  const plan = found.params.kind === "staffing-plan";
  const every = plan ? "P6M" : "P1Y";
  const pair = pairOf(document.root, "review");
  const after = ["title", "id", "organization", "owner", "status", "approvals"];
  const edits =
    pair === undefined || isEmpty(pair.value)
      ? [setTopLevel(document, "review", { every }, after)].filter((edit) => edit !== undefined)
      : fillIn(document, pair, { every });
  if (edits.length === 0) return [];
  return [
    {
      title: (locale) =>
        locale === "fr"
          ? plan
            ? "Prévoir une révision tous les six mois"
            : "Prévoir une révision chaque année"
          : plan
            ? "Plan a review every six months"
            : "Plan a review every year",
      safe: false,
      edits: [{ uri: document.uri, edits }],
    },
  ];
}
