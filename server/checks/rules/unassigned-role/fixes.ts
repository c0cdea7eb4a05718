import { addEntries, type Edit } from "../../../document/edit";
import { isEmpty } from "../../../document/tree";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import { openVacancies, vacancyTitle } from "../../vacancies";
import { setValue } from "../../yaml-text";
import type { Params } from "./words";

/** Opens a vacancy for the role, or uses one that the plan has for it. */
export function openVacancy(found: Found<Params>, context: CheckContext): Fix[] {
  const { entry, assignment, role } = found.params;
  const opened = openVacancies(context, [entry.id]);
  const id = opened?.ids.get(entry.id);
  const edit = id === undefined ? undefined : placeVacancy(context, entry, assignment, id);
  if (opened === undefined || edit === undefined) return [];
  return [
    {
      title: vacancyTitle(role),
      safe: false,
      edits: [{ uri: context.document.uri, edits: opened.edit === undefined ? [edit] : [edit, opened.edit] }],
    },
  ];
}

function placeVacancy(
  { document }: CheckContext,
  entry: Params["entry"],
  assignment: Params["assignment"],
  id: string,
): Edit | undefined {
  // What stands beside it (its time, a note) is kept.
  if (assignment !== undefined) {
    return addEntries(document, { key: assignment.node, value: assignment.node }, [`vacancy: ${id}`]);
  }
  const { value } = entry;
  const nothing = isEmpty(value) || (value?.kind !== "alias" && entry.assignments.length === 0);
  return nothing ? setValue(document, entry, `{vacancy: ${id}}`) : undefined;
}
