import { type Edit, replaceNode } from "../../../document/edit";
import { quoted } from "../../../words";
import type { CheckContext } from "../../context";
import { type RoleContent, replaceKey, waiverTitle } from "../../fill-roles";
import type { Fix } from "../../finding";
import { holdersOf } from "../../holders";
import { nameOf } from "../../names";
import type { Found } from "../../rule";
import type { Params } from "./words";

/** So many people are offered: of more, completion has the list. */
const mostPeople = 3;

/** Somebody who has the role elsewhere in the plan, or a waiver, whose reason the author has to write. */
export function fillVacancy({ params }: Found<Params>, context: CheckContext): Fix[] {
  const { document } = context;
  const fix = (edit: Edit | undefined, title: Fix["title"]): Fix[] =>
    edit === undefined ? [] : [{ title, safe: false, edits: [{ uri: document.uri, edits: [edit] }] }];
  const people = peopleElsewhere(params, context).flatMap(({ id, title }) => fix(inPlace(params, context, id), title));
  const waiver = fix(inPlace(params, context, { waived: null }), waiverTitle(params.role));
  return [...people, ...waiver.map((one) => ({ ...one, writeBehind: "waived:" }))];
}

/** Puts something in the place of the vacancy. */
function inPlace(
  { entry: { assignment } }: Params,
  { document }: CheckContext,
  content: RoleContent,
): Edit | undefined {
  const { node } = assignment;
  if (node.kind !== "map") return undefined;
  // Alone in braces, somebody is written in the short form.
  if (typeof content === "string" && node.flow && node.pairs.length === 1) return replaceNode(document, node, content);
  return replaceKey(document, node, "vacancy", content);
}

interface Elsewhere {
  readonly id: string;
  readonly title: Fix["title"];
}

/** Who has the role in other phases, those of the same initiative first; nobody who may not have it. */
function peopleElsewhere({ entry: { phase, role } }: Params, { file, scope, matrix }: CheckContext): Elsewhere[] {
  const own = file.plan.initiatives.find(({ phases }) => phases.includes(phase));
  const here = new Set(role.assignments.flatMap(({ who }) => who.map(({ value }) => value)));
  const external = matrix.unknown === undefined && matrix.matrix.roles.get(role.id)?.external !== false;
  const others = holdersOf(file.plan, role.id, own).flatMap((id): Elsewhere[] => {
    const party = scope.party(id)?.value;
    if (here.has(id) || party === undefined || party.kind === "body") return [];
    if (party.kind === "partner" && !external) return [];
    return [
      {
        id,
        title: (locale) =>
          locale === "fr"
            ? `Nommer ${quoted(nameOf(party, "fr"), "fr")}, déjà dans ce rôle ailleurs, à la place du poste vacant`
            : `Name ${nameOf(party, "en")}, who has this role elsewhere, in place of the vacancy`,
      },
    ];
  });
  return others.slice(0, mostPeople);
}
