import type { Spot } from "../../../document/document";
import { asMap } from "../../../document/tree";
import type { Assignment, RoleEntry } from "../../../model/plan";
import { optional } from "../../../optional";
import type { Scope } from "../../../workspace/scope";
import { eachPhase, partiesInScope } from "../../each-part";
import { answers } from "../../open-roles";
import { defineRule } from "../../rule";
import { fillOpenRole } from "./fixes";
import { type OpenWord, type Params, words } from "./words";

/** A role that is written and says neither who has it, nor that it is vacant or waived. */
export default defineRule<Params>({
  id: "unassigned-role",
  severity: "warning",
  kinds: ["staffing-plan"],
  reads: "workspace",
  source: {
    quote: "difficult to determine who actually owns a process",
    where: "ICCS-ISAC, Open source, module 2, section 2",
  },
  since: "0.1.0",
  mildInDrafts: true,
  words,
  check: eachPhase(function* (context, phase) {
    const { matrix, unknown } = context.matrix;
    for (const entry of phase.roles) {
      const role = unknown === undefined ? matrix.roles.get(entry.id) : undefined;
      // An unknown role is the finding of `unknown-role`, whatever it holds.
      if (role === undefined && unknown === undefined) continue;
      const titles = {
        entry,
        role: role?.title ?? entry.id,
        external: role?.external !== false,
        phase: (unknown === undefined ? matrix.phases.get(phase.id)?.title : undefined) ?? phase.id,
      };
      for (const { spot, ...place } of silentPlaces(context.scope, entry)) {
        yield { spot, subject: entry.id, params: { ...titles, ...place } };
      }
    }
  }, partiesInScope),
  fixes: fillOpenRole,
});

/** Where nobody is named, and how. */
interface SilentPlace {
  readonly spot: Spot;
  readonly assignment?: Assignment;
  readonly word?: OpenWord;
}

/** The whole entry when nothing in it names anybody, else the items that do not, and words among the people. */
function silentPlaces(scope: Scope, entry: RoleEntry): SilentPlace[] {
  const { assignments } = entry;
  const silent = assignments.filter((assignment) => !answers(scope, assignment));
  if (silent.length === assignments.length) {
    const [first] = silent;
    const word = silent.flatMap((assignment) => openWords(scope, assignment))[0];
    if (silent.length !== 1 || first === undefined) return [{ spot: entry.key, ...optional("word", word) }];
    return [{ spot: word?.node ?? entry.key, assignment: first, ...optional("word", word) }];
  }
  return assignments.flatMap((assignment): SilentPlace[] => {
    const words = openWords(scope, assignment);
    if (!silent.includes(assignment)) {
      return words.map((word) => ({ spot: word.node, assignment, word: { ...word, isBesideSomebody: true } }));
    }
    const [word] = words;
    const spot = word?.node ?? asMap(assignment.node)?.pairs[0]?.key ?? assignment.node;
    return [{ spot, assignment, ...optional("word", word) }];
  });
}

/** Words that an assignment has in the place of people, such as `TBD`. */
function openWords(scope: Scope, { who }: Assignment): OpenWord[] {
  return who.flatMap(({ value, node }) => {
    const meaning = scope.placeholder(value);
    return meaning === undefined ? [] : [{ text: value, node, meaning, isBesideSomebody: false }];
  });
}
