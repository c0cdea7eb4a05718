import { replaceNode } from "../../../document/edit";
import { roleOf } from "../../../model/plan";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import { openVacancies, vacancyTitle } from "../../vacancies";
import { addToMap } from "../../yaml-text";
import type { Params } from "./words";

/** Looks for a developer, or says that the original is used. */
export function lookAfterFork({ params }: Found<Params>, context: CheckContext): Fix[] {
  const { document } = context;
  const original: Fix = {
    title: (locale) => (locale === "fr" ? "Dire que l’originale est utilisée" : "Say that the original is used"),
    safe: false,
    edits: [{ uri: document.uri, edits: [replaceNode(document, params.node, "false")] }],
  };
  // What an alias stands for is written elsewhere.
  return [...openVacancy(params, context), ...(params.node.kind === "alias" ? [] : [original])];
}

function openVacancy({ phase, role }: Params, context: CheckContext): Fix[] {
  const { document } = context;
  // A role that is written (its waiver has ended) needs another value, which only people know.
  const opened = roleOf(phase, role.id) === undefined ? openVacancies(context, [role.id]) : undefined;
  const id = opened?.ids.get(role.id);
  const edit = id === undefined ? undefined : addToMap(document, phase, "roles", [[role.id, { vacancy: id }]]);
  if (opened === undefined || edit === undefined) return [];
  // Both may go to the end of the file: the role belongs to what stands before.
  const edits = opened.edit === undefined ? [edit] : [edit, opened.edit];
  return [{ title: vacancyTitle(role.title), safe: false, edits: [{ uri: document.uri, edits }] }];
}
