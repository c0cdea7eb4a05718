/** The licences that SPDX names, from its list. A module of its own, loaded when a licence is first asked for. */
import current from "spdx-license-ids/index.json";
import list from "spdx-license-list";
import type { License } from "./licenses";

const names = new Map(Object.entries(list));

/** In the order of their ids; ids that SPDX has withdrawn (`GPL-3.0`) are left out. */
export const licenses: readonly License[] = [...current].sort().flatMap((id) => {
  const known = names.get(id);
  return known === undefined ? [] : [{ id, name: known.name, url: known.url, osiApproved: known.osiApproved }];
});
