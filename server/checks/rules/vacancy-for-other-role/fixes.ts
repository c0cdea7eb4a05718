import { replaceNode } from "../../../document/edit";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import { openVacancies, vacancyTitle } from "../../vacancies";
import type { Params } from "./words";

/** Names a vacancy for the role, which is opened where the plan has none. */
export function correctRole({ params }: Found<Params>, context: CheckContext): Fix[] {
  const { node, here } = params;
  const { document } = context;
  const opened = openVacancies(context, [here.id]);
  const id = opened?.ids.get(here.id);
  // What is repeated elsewhere (`*name`) is left to the author.
  if (opened === undefined || id === undefined || node.kind === "alias") return [];
  const edit = replaceNode(document, node, id);
  const edits = opened.edit === undefined ? [edit] : [edit, opened.edit];
  return [{ title: vacancyTitle(here.title), safe: false, edits: [{ uri: document.uri, edits }] }];
}
