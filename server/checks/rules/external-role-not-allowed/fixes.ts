import type { Edit } from "../../../document/edit";
import { replaceNode } from "../../../document/edit";
import { asMap, pairOf, resolve, type SyntaxNode } from "../../../document/tree";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import { nameOf } from "../../names";
import { removeFrom } from "../../remove";
import type { Found } from "../../rule";
import { openVacancies, vacancyTitle } from "../../vacancies";
import type { Params } from "./words";

/** Takes the partner out where somebody else is left, and else looks for one: who it should be, only people know. */
export function replacePartner(found: Found<Params>, context: CheckContext): Fix[] {
  const { entry, assignment, node, isDeputy } = found.params;
  const isOnlyOne = !isDeputy && entry.assignments.length === 1 && assignment.who.length === 1;
  return isOnlyOne ? openVacancy(found.params, context) : remove(found.params, context, node);
}

function openVacancy({ entry, assignment, role }: Params, context: CheckContext): Fix[] {
  const { document } = context;
  const opened = openVacancies(context, [entry.id]);
  const id = opened?.ids.get(entry.id);
  if (opened === undefined || id === undefined || assignment.node.kind === "alias") return [];
  const who = pairOf(assignment.node, "who");
  const edit: Edit =
    who?.value === undefined
      ? replaceNode(document, assignment.node, `{vacancy: ${id}}`)
      : { start: document.startOf(who.key), end: document.endOf(who.value), newText: `vacancy: ${id}` };
  const edits = opened.edit === undefined ? [edit] : [edit, opened.edit];
  return [{ title: vacancyTitle(role), safe: false, edits: [{ uri: document.uri, edits }] }];
}

function remove({ entry, assignment, isDeputy, partner }: Params, { document }: CheckContext, node: SyntaxNode): Fix[] {
  const named = pairOf(assignment.node, isDeputy ? "deputy" : "who")?.value;
  const edit = isDeputy
    ? (removeItem(node, named) ?? removeKey("deputy", assignment.node))
    : (removeItem(node, named) ?? removeItem(assignment.node, entry.value));
  if (edit === undefined) return [];
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

  function removeItem(item: SyntaxNode, list: SyntaxNode | undefined): Edit | undefined {
    const items = resolve(list);
    // What is repeated elsewhere (`*name`) is left to the author.
    if (items?.kind !== "seq" || list?.kind === "alias") return undefined;
    return removeFrom(document, items, items.items.indexOf(item));
  }

  function removeKey(key: string, owner: SyntaxNode): Edit | undefined {
    const map = owner.kind === "alias" ? undefined : asMap(owner);
    return (
      map &&
      removeFrom(
        document,
        map,
        map.pairs.findIndex((pair) => pair.name === key),
      )
    );
  }
}
