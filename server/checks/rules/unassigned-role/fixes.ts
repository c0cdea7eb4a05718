import { quoted } from "../../../words";
import type { CheckContext } from "../../context";
import { fillEntry, waiverTitle } from "../../fill-roles";
import type { Fix } from "../../finding";
import { removeSomebody } from "../../remove-somebody";
import type { Found } from "../../rule";
import { openVacancies, vacancyTitle } from "../../vacancies";
import type { OpenWord, Params } from "./words";

/**
 * A vacancy for the role, which may be there already, or a waiver, whose reason the author has to write: what is more
 * likely meant comes first. A word such as `TBD` that stands beside somebody can go.
 */
export function fillOpenRole(found: Found<Params>, context: CheckContext): Fix[] {
  const { word } = found.params;
  if (word?.isBesideSomebody === true) return removeWord(found.params, word, context);
  const fixes = [...openVacancy(found.params, context), ...waive(found.params, context)];
  if (word?.meaning === "not-needed") fixes.reverse();
  return word === undefined ? fixes : [...fixes, ...removeWord(found.params, word, context)];
}

function openVacancy({ entry, assignment, role }: Params, context: CheckContext): Fix[] {
  const { document } = context;
  const opened = openVacancies(context, [entry.id]);
  const own = fillEntry(document, entry, { vacancy: opened?.ids.get(entry.id) ?? null }, assignment);
  if (opened === undefined || own === undefined) return [];
  const edits = opened.edit === undefined ? own : [...own, opened.edit];
  return [{ title: vacancyTitle(role), safe: false, edits: [{ uri: document.uri, edits }] }];
}

function waive({ entry, assignment, role }: Params, { document }: CheckContext): Fix[] {
  const edits = fillEntry(document, entry, { waived: null }, assignment);
  if (edits === undefined) return [];
  return [{ title: waiverTitle(role), safe: false, edits: [{ uri: document.uri, edits }], writeBehind: "waived:" }];
}

function removeWord({ entry, assignment }: Params, { node, text }: OpenWord, { document }: CheckContext): Fix[] {
  const edit = assignment && removeSomebody(document, { entry, assignment, node, isDeputy: false });
  if (edit === undefined) return [];
  return [
    {
      title: (locale) =>
        locale === "fr" ? `Retirer ${quoted(text, "fr")} de ce rôle` : `Remove ${quoted(text, "en")} from this role`,
      safe: false,
      edits: [{ uri: document.uri, edits: [edit] }],
    },
  ];
}
