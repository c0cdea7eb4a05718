/** What an id stands for, in the order in which it is looked up. */
import { valueAt } from "../../document/tree";
import type { Locale } from "../../locale";
import type { ReferenceKind } from "../../matrix/annotations";
import { localText } from "../../matrix/model";
import { textIn, type Wording } from "../../model/values";
import type { Context } from "../../workspace/context";
import { type LookUp, lookUp, targetsOf } from "../../workspace/look-up";
import type { Defined } from "../../workspace/scope";
import { definedIn, escapeMarkdown, fromMatrix, partyInWords } from "../describe";
import { stateOfClause, stateOfVacancy } from "./entries";
import { named, type Said } from "./lines";
import { aboutPhase, aboutRole } from "./matrix";

type Target = Extract<LookUp, { readonly type: "found" }>["target"];

/** @param refers what may be meant; empty where nothing is referred to */
export function aboutId(
  context: Context,
  id: string,
  refers: readonly ReferenceKind[],
  locale: Locale,
): Said | undefined {
  const { root } = context.document;
  if (refers.length === 0 || root === undefined) return undefined;
  const answer = lookUp(context, { node: root, value: id, kinds: refers, nameAllowed: true, isKey: false, path: [] });
  return answer.type === "found" ? aboutTarget(context, answer.target, locale) : undefined;
}

function aboutTarget(context: Context, target: Target, locale: Locale): Said | undefined {
  const { kind, id, file } = target;
  const { matrix } = context.matrix;
  const from =
    file === undefined ? fromMatrix(context.matrix, locale) : definedIn(context, { value: id, file }, locale);
  const name = named(textIn(titleOf(context, target), locale) ?? id, id);
  switch (kind) {
    case "role": {
      const role = matrix.roles.get(id);
      return role && aboutRole(context, role, locale);
    }
    case "phase": {
      const phase = matrix.phases.get(id);
      return phase && aboutPhase(context, phase, locale);
    }
    case "level": {
      const level = matrix.levels.get(id);
      return { name: named(level === undefined ? id : localText(level.title, locale), id), from };
    }
    case "matrix":
      if (file === undefined && id === matrix.id) return { name: named(localText(matrix.title, locale), id) };
      return { name, from };
    case "vacancy":
      return { name, does: stateOfVacancy(context, entryOf(context, "vacancies", id), locale), from };
    case "clause":
      return { name, does: stateOfClause(context, entryOf(context, "clauses", id), locale), from };
    default: {
      const party = context.scope.party(id);
      return party !== undefined && isParty(party, target)
        ? { name, does: escapeMarkdown(partyInWords(context, party.value, locale)), from }
        : { name, from };
    }
  }
}

function entryOf(context: Context, map: string, id: string) {
  return valueAt(valueAt(context.document.root, map), id);
}

function isParty({ value }: Defined<{ readonly kind: string }>, { kind }: Target): boolean {
  return kind === value.kind;
}

/** The title of what was found. */
function titleOf(context: Context, { kind, id, title }: Target): Wording | undefined {
  if (title !== undefined) return title;
  return targetsOf(context, [kind]).find((target) => target.id === id)?.title;
}
