import { type Edit, replaceNode } from "../../../document/edit";
import { pairOf } from "../../../document/tree";
import { quoted } from "../../../words";
import type { CheckContext } from "../../context";
import { waiverTitle } from "../../fill-roles";
import type { Fix } from "../../finding";
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
  const people = peopleElsewhere(params, context).flatMap(({ id, title }) =>
    fix(inPlace(params, context, "who", id), title),
  );
  const waiver = fix(inPlace(params, context, "waived", ""), waiverTitle(params.role));
  return [...people, ...waiver.map((one) => ({ ...one, writeBehind: "waived:" }))];
}

/** Puts another key in the place of the vacancy; what stands beside it (its time, a note) is kept. */
function inPlace(
  { entry: { assignment } }: Params,
  { document }: CheckContext,
  key: "who" | "waived",
  value: string,
): Edit | undefined {
  const { node } = assignment;
  const map = node.kind === "map" ? node : undefined;
  const pair = pairOf(map, "vacancy");
  if (map === undefined || pair?.value === undefined) return undefined;
  // Alone in braces, somebody is written in the short form.
  if (key === "who" && map.flow && map.pairs.length === 1) return replaceNode(document, map, value);
  return {
    start: document.startOf(pair.key),
    end: document.endOf(pair.value),
    newText: value === "" ? `${key}:${map.flow ? " " : ""}` : `${key}: ${value}`,
  };
}

interface Elsewhere {
  readonly id: string;
  readonly title: Fix["title"];
}

/** Who has the role in other phases, those of the same initiative first; nobody who may not have it. */
function peopleElsewhere({ entry: { phase, role } }: Params, { file, scope, matrix }: CheckContext): Elsewhere[] {
  const { initiatives } = file.plan;
  const own = initiatives.filter(({ phases }) => phases.includes(phase));
  const here = new Set(role.assignments.flatMap(({ who }) => who.map(({ value }) => value)));
  const external = matrix.unknown === undefined && matrix.matrix.roles.get(role.id)?.external !== false;
  const ids = [...own, ...initiatives].flatMap(({ phases }) =>
    phases.flatMap(({ roles }) =>
      roles
        .filter(({ id }) => id === role.id)
        .flatMap(({ assignments }) => assignments.flatMap(({ who }) => who.map(({ value }) => value))),
    ),
  );
  const others = [...new Set(ids)].flatMap((id): Elsewhere[] => {
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
