import type { CheckContext } from "../../context";
import { replaceWho } from "../../fill-roles";
import type { Fix } from "../../finding";
import { nameOf } from "../../names";
import { removeSomebody } from "../../remove-somebody";
import type { Found } from "../../rule";
import { openVacancies, vacancyTitle } from "../../vacancies";
import type { Params } from "./words";

/** Takes the partner out where somebody else is left, and else looks for one: who it should be, only people know. */
export function replacePartner(found: Found<Params>, context: CheckContext): Fix[] {
  const { entry, assignment, isDeputy } = found.params;
  const isOnlyOne = !isDeputy && entry.assignments.length === 1 && assignment.who.length === 1;
  return isOnlyOne ? openVacancy(found.params, context) : remove(found.params, context);
}

function openVacancy({ entry, assignment, role }: Params, context: CheckContext): Fix[] {
  const { document } = context;
  const opened = openVacancies(context, [entry.id]);
  const vacancy = opened?.ids.get(entry.id);
  const own = vacancy === undefined ? undefined : replaceWho(document, entry, assignment, { vacancy });
  if (opened === undefined || own === undefined) return [];
  const edits = opened.edit === undefined ? own : [...own, opened.edit];
  return [{ title: vacancyTitle(role), safe: false, edits: [{ uri: document.uri, edits }] }];
}

function remove(params: Params, { document }: CheckContext): Fix[] {
  const edit = removeSomebody(document, params);
  if (edit === undefined) return [];
  const { partner } = params;
  return [
    {
      title: (locale) =>
        locale === "fr"
          ? `Retirer ${nameOf(partner, "fr")} de ce rôle`
          : `Remove ${nameOf(partner, "en")} from this role`,
      safe: false,
      edits: [{ uri: document.uri, edits: [edit] }],
    },
  ];
}
