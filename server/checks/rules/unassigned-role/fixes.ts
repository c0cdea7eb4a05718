import type { CheckContext } from "../../context";
import { fillEntry, waiverTitle } from "../../fill-roles";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import { openVacancies, vacancyTitle } from "../../vacancies";
import type { Params } from "./words";

/** A vacancy for the role, which may be there already, or a waiver, whose reason the author has to write. */
export function fillOpenRole(found: Found<Params>, context: CheckContext): Fix[] {
  const { entry, assignment, role } = found.params;
  const { document } = context;
  const fixes: Fix[] = [];
  const opened = openVacancies(context, [entry.id]);
  const vacancy = fillEntry(document, entry, { vacancy: opened?.ids.get(entry.id) ?? null }, assignment);
  if (opened !== undefined && vacancy !== undefined) {
    const edits = opened.edit === undefined ? vacancy : [...vacancy, opened.edit];
    fixes.push({ title: vacancyTitle(role), safe: false, edits: [{ uri: document.uri, edits }] });
  }
  const waiver = fillEntry(document, entry, { waived: null }, assignment);
  if (waiver !== undefined) {
    fixes.push({
      title: waiverTitle(role),
      safe: false,
      edits: [{ uri: document.uri, edits: waiver }],
      writeBehind: "waived:",
    });
  }
  return fixes;
}
