import type { Locale } from "../../../locale";
import type { Party } from "../../../model/parties";
import { textIn } from "../../../model/values";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import { addBehind, type Content, setValue } from "../../yaml-text";
import type { Params } from "./words";

/** More would be a list to read instead of a choice. */
const mostParties = 3;
/** What stands before the support in the examples. */
const before = ["title", "description", "departments", "lead", "processOwner", "changeManager", "software"];

/** Who takes part in the phase anyway, and the community: which of them it is, people know. */
export function addSupport({ params: { initiative, phase } }: Found<Params>, context: CheckContext): Fix[] {
  const { document, scope } = context;
  const named = phase.roles.flatMap(({ assignments }) => assignments.flatMap(({ who }) => who));
  const ids = [...new Set(named.map(({ value }) => value))];
  const parties = ids.map((id) => scope.party(id)?.value).filter((party) => party !== undefined);
  // Those from outside come first: it is they who are easily forgotten.
  const likely = parties.sort((a, b) => Number(b.kind === "partner") - Number(a.kind === "partner"));
  return [
    ...likely.slice(0, mostParties).flatMap((party) =>
      fix({ kind: kindOf(party), by: party.id }, (locale) => {
        const name = textIn(party.title, locale) ?? party.id;
        return locale === "fr" ? `Inscrire le soutien par ${name}` : `Write that ${name} supports it`;
      }),
    ),
    ...fix({ kind: "community" }, (locale) =>
      locale === "fr"
        ? "Inscrire le soutien par la communauté du logiciel"
        : "Write that the community of the software supports it",
    ),
  ];

  function fix(support: Readonly<Record<string, Content>>, title: (locale: Locale) => string): Fix[] {
    const inBraces = `[{${Object.entries(support)
      .map(([key, value]) => `${key}: ${value}`)
      .join(", ")}}]`;
    const edit =
      initiative.supportPair === undefined
        ? addBehind(document, initiative, "support", [support], before)
        : setValue(document, initiative.supportPair, inBraces);
    return edit === undefined ? [] : [{ title, safe: false, edits: [{ uri: document.uri, edits: [edit] }] }];
  }
}

function kindOf({ kind, partnerKind }: Party): string {
  if (kind !== "partner") return "internal";
  return partnerKind?.value === "peer" ? "peer" : "contract";
}
