import { addEntries } from "../../../document/edit";
import { asMap, isEmpty, pairOf } from "../../../document/tree";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import { setTopLevel, setValue } from "../../yaml-text";
import type { Params } from "./words";

/** How often: people change faster than rules. The last review is not made up. */
export function addReview(found: Found<Params>, { document }: CheckContext): Fix[] {
  const plan = found.params.kind === "staffing-plan";
  const every = plan ? "P6M" : "P1Y";
  const pair = pairOf(document.root, "review");
  const map = asMap(pair?.value);
  const written = map?.pairs.find(({ name }) => name === "every");
  const edit =
    pair === undefined || isEmpty(pair.value)
      ? setTopLevel(document, "review", { every }, ["title", "id", "organization", "owner", "status", "approvals"])
      : written !== undefined
        ? setValue(document, written, every)
        : addEntries(document, pair, [`every: ${every}`]);
  if (edit === undefined) return [];
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
      edits: [{ uri: document.uri, edits: [edit] }],
    },
  ];
}
