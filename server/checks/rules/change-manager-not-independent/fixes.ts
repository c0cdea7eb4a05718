import { likelyOwners } from "../../candidates";
import { changeTo, likeKey } from "../../change";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import { departmentOf } from "./department";
import type { Params } from "./words";

/** Somebody who answers for documents here, which is often the open source office, and comes from elsewhere. */
export function nameAnother({ params: { node, departments } }: Found<Params>, context: CheckContext): Fix[] {
  const { document, file, scope } = context;
  // What an alias stands for is written elsewhere.
  if (node.kind === "alias") return [];
  const ids = [...file.header.owner.map(({ value }) => value), ...likelyOwners(context).map(({ id }) => id)];
  return [...new Set(ids)].flatMap((id): Fix[] => {
    const party = scope.party(id)?.value;
    if (party === undefined || (party.kind !== "person" && party.kind !== "position")) return [];
    const department = departmentOf(context, party);
    if (department === undefined || departments.includes(department)) return [];
    return [changeTo(document, node, id, likeKey(document, node, id))];
  });
}
