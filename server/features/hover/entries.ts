/** What is said of the things that a document describes under an id: phases, clauses, vacancies, initiatives. */
import { answers } from "../../checks/open-roles";
import { type SyntaxNode, valueAt } from "../../document/tree";
import type { Locale } from "../../locale";
import { localText, requiredRoles } from "../../matrix/model";
import { definitionsAt } from "../../matrix/navigate";
import { compareDates, dateInWords, distanceInWords, readDate } from "../../model/dates";
import type { Assignment, Phase } from "../../model/plan";
import { readString, readStrings, readTitle, textIn } from "../../model/values";
import { enumerate } from "../../words";
import type { Context } from "../../workspace/context";
import { schemasOf } from "../../workspace/schemas";
import { escapeMarkdown } from "../describe";
import { sentences } from "./lines";

/** "From March 1 to April 30, 2027, active. 5 of the 8 roles needed have somebody." */
export function stateOfPhase(context: Context, phase: Phase, locale: Locale): string {
  const { matrix, unknown } = context.matrix;
  const status = choice(context, ["initiatives", "*", "phases", phase.id, "status"], phase.status?.value, locale);
  const needed = unknown === undefined ? requiredRoles(matrix, phase.id) : [];
  const filled = needed.filter(({ id }) =>
    phase.roles.some((role) => role.id === id && role.assignments.some((item) => counts(context, item))),
  );
  return sentences(
    period(phase, locale),
    status,
    needed.length === 0
      ? undefined
      : locale === "fr"
        ? `Rôles nécessaires pourvus\u00a0: ${filled.length} sur ${needed.length}.`
        : `Roles filled: ${filled.length} of the ${needed.length} that are needed.`,
  );
}

/** Somebody, a vacancy or a waiver that has not ended. */
function counts({ scope, today }: Context, assignment: Assignment): boolean {
  const { until } = assignment;
  const isOver = until !== undefined && compareDates(until.value, today) < 0;
  return !isOver && answers(scope, assignment);
}

function period({ start, end }: Phase, locale: Locale): string | undefined {
  const [from, to] = [start, end].map((date) => date && dateInWords(date.value, locale));
  if (locale === "fr") {
    if (from !== undefined && to !== undefined) return `Du ${from} au ${to}.`;
    return from === undefined ? to && `Jusqu’au ${to}.` : `À partir du ${from}.`;
  }
  if (from !== undefined && to !== undefined) return `From ${from} to ${to}.`;
  return from === undefined ? to && `Until ${to}.` : `From ${from}.`;
}

/** What a value of a list means; the value itself where that is not known. */
function choice(
  context: Context,
  path: readonly string[],
  value: string | undefined,
  locale: Locale,
): string | undefined {
  if (value === undefined) return undefined;
  const schema = schemasOf(context.matrix.matrix)[context.kind ?? "config"];
  const meaning = definitionsAt(schema, path).annotation.values?.[value]?.[locale];
  return meaning === undefined ? undefined : escapeMarkdown(/[.!?)]$/.test(meaning) ? meaning : `${meaning}.`);
}

/** "Must be done. Who owns the data … Responsible: Legal counsel." @param clause the value of the clause */
export function stateOfClause(context: Context, clause: SyntaxNode | undefined, locale: Locale): string {
  const level = readString(valueAt(clause, "level"))?.value;
  const kind = readString(valueAt(clause, "kind"))?.value;
  const who = readStrings(valueAt(clause, "responsible")).map(({ value }) =>
    escapeMarkdown(nameOf(context, value, locale)),
  );
  return sentences(
    choice(context, ["clauses", "*", "level"], level, locale),
    choice(context, ["clauses", "*", "kind"], kind, locale),
    labelled(who, locale === "fr" ? "Responsable" : "Responsible", locale),
  );
}

/** "For End User, Parking Services. Needed by February 1, 2027, in 10 weeks." @param vacancy the value of the vacancy */
export function stateOfVacancy(context: Context, vacancy: SyntaxNode | undefined, locale: Locale): string {
  const id = readString(valueAt(vacancy, "role"))?.value;
  const role = id === undefined ? undefined : context.matrix.matrix.roles.get(id);
  const unit = readString(valueAt(vacancy, "department"))?.value;
  const department = unit === undefined ? undefined : textIn(context.scope.department(unit)?.value.title, locale);
  const needed = readDate(valueAt(vacancy, "neededBy"))?.value;
  const place = [role === undefined ? id : localText(role.title, locale), department ?? unit]
    .filter((part) => part !== undefined)
    .map(escapeMarkdown)
    .join(", ");
  const when = needed && `${dateInWords(needed, locale)} (${distanceInWords(needed, context.today, locale)})`;
  return sentences(
    locale === "fr" ? "Poste vacant." : "Vacancy.",
    place === "" ? undefined : `${place}.`,
    when && (locale === "fr" ? `Nécessaire le ${when}.` : `Needed by ${when}.`),
  );
}

/** "Lead: Chief information officer. 5 phases: Discovery, …" @param initiative its value */
export function stateOfInitiative(
  context: Context,
  initiative: SyntaxNode | undefined,
  id: string,
  locale: Locale,
): string {
  const lead = readString(valueAt(initiative, "lead"))?.value;
  const phases = context.file.plan.initiatives.find((entry) => entry.id === id)?.phases ?? [];
  const names = phases.map((phase) => {
    const known = context.matrix.matrix.phases.get(phase.id);
    return escapeMarkdown(known === undefined ? phase.id : localText(known.title, locale));
  });
  return sentences(
    labelled(
      lead === undefined ? [] : [escapeMarkdown(nameOf(context, lead, locale))],
      locale === "fr" ? "Direction" : "Lead",
      locale,
    ),
    labelled(names, "Phases", locale),
  );
}

/** What an id or a name stands for, in words. */
function nameOf(context: Context, id: string, locale: Locale): string {
  const party = textIn(context.scope.party(id)?.value.title, locale);
  const role = context.matrix.matrix.roles.get(id);
  const own = textIn(readTitle(valueAt(valueAt(context.document.root, "roles"), id)), locale);
  return party ?? own ?? (role === undefined ? id : localText(role.title, locale));
}

function labelled(items: readonly string[], label: string, locale: Locale): string | undefined {
  if (items.length === 0) return undefined;
  return `${label}${locale === "fr" ? "\u00a0" : ""}: ${enumerate(items, locale)}.`;
}
