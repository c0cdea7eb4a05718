/** Suggestions of dates: today, and days that follow from the phases of a plan or the dates of a document. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { type Path, valueAt } from "../../document/tree";
import { keep } from "../../keep";
import type { Locale } from "../../locale";
import { localText } from "../../matrix/model";
import {
  addDuration,
  dayAfter,
  dayBefore,
  durationInWords,
  firstOfNextMonth,
  type PlainDate,
  parseDuration,
  readDate,
  subtractDuration,
} from "../../model/dates";
import { type Phase, phasesOf } from "../../model/plan";
import { readString } from "../../model/values";
import { quoted } from "../../words";
import type { Context } from "../../workspace/context";
import type { Suggestion } from "./suggestion";

/** A day, and why it is offered. */
interface Day {
  readonly date: PlainDate;
  readonly words: Readonly<Record<Locale, string>>;
}

type Offered = Omit<Suggestion, "insert" | "group"> & { readonly iso: string };

/** @param path the path of the date */
export function dateSuggestions(context: Context, path: Path, locale: Locale): Offered[] {
  const today: Day = { date: context.today, words: { en: "today", fr: "aujourd’hui" } };
  const days = [...(context.kind === "staffing-plan" ? daysOfPlan(context, path) : []), ...daysOfHeader(context, path)];
  const seen = new Set<string>();
  return [...days, today].flatMap(({ date, words }) => {
    const iso: string = date;
    if (seen.has(iso)) return [];
    seen.add(iso);
    return [
      { iso, label: words[locale], description: iso, kind: CompletionItemKind.Value, search: Object.values(words) },
    ];
  });
}

function daysOfPlan(context: Context, path: Path): Day[] {
  const [map, id, what, phaseId, key] = path;
  if (map === "vacancies" || map === "training") return beforePhases(context, map, String(id));
  const phases = context.file.plan.initiatives.find((initiative) => initiative.id === id)?.phases ?? [];
  if (map !== "initiatives") return [];
  const at = what === "phases" ? phases.findIndex((phase) => phase.id === phaseId) : -1;
  const phase = phases[at];
  if (phase === undefined) return phases.flatMap((other) => endOf(context, other));
  if (key === "start") return startDays(context, phases, at, phase);
  if (key === "end") return endDays(context, phases, at, phase);
  // An assignment or a waiver lasts until the end of its phase, or of a later one.
  return phases.slice(at).flatMap((other) => endOf(context, other));
}

function startDays(context: Context, phases: readonly Phase[], at: number, { end }: Phase): Day[] {
  const before = phases.slice(0, at).findLast((phase) => phase.end !== undefined);
  const following = before?.end;
  const days: Day[] = [];
  if (before !== undefined && following !== undefined) {
    const name = phaseWords(context, before);
    const words = { en: `day after the end of ${name.en}`, fr: `lendemain de la fin de ${name.fr}` };
    days.push(...on(dayAfter(following.value), words));
  }
  if (end === undefined) return days;
  return [...days, ...["P3M", "P6M"].flatMap((length) => shifted(end.value, length, -1, endWords))];
}

function endDays(context: Context, phases: readonly Phase[], at: number, { start }: Phase): Day[] {
  const lengths = start === undefined ? [] : ["P1M", "P3M", "P6M", "P1Y"];
  const days = lengths.flatMap((length) => (start ? shifted(start.value, length, 1, startWords) : []));
  const after = phases.slice(at + 1).find((phase) => phase.start !== undefined);
  if (after?.start === undefined) return days;
  const name = phaseWords(context, after);
  const words = { en: `day before the start of ${name.en}`, fr: `veille du début de ${name.fr}` };
  return [...days, ...on(dayBefore(after.start.value), words)];
}

/** What has to be there for a phase: a vacancy for those that name it or need its role, training likewise. */
function beforePhases(context: Context, map: "vacancies" | "training", id: string): Day[] {
  const { plan, document } = context.file;
  const role = readString(valueAt(valueAt(valueAt(document.root, map), id), "role"))?.value;
  const phases = phasesOf(plan);
  const naming = phases.filter((phase) => vacanciesOf(phase).has(id));
  const involvement = role === undefined ? undefined : context.matrix.matrix.roles.get(role)?.involvement;
  const concerned = map === "vacancies" && naming.length > 0 ? naming : phases.filter(({ id }) => involvement?.has(id));
  return concerned.slice(0, mostPhases).flatMap((phase) => {
    const { start } = phase;
    if (start === undefined) return [];
    const name = phaseWords(context, phase);
    const words = { en: `the start of ${name.en}`, fr: `le début de ${name.fr}` };
    const on: Day = { date: start.value, words: { en: `start of ${name.en}`, fr: `début de ${name.fr}` } };
    return [on, ...shifted(start.value, "P1M", -1, words)];
  });
}

const vacanciesOf = keep(
  (phase: Phase): ReadonlySet<string> =>
    new Set(phase.roles.flatMap(({ assignments }) => assignments.flatMap(({ vacancy }) => vacancy?.value ?? []))),
);

/** A plan of a thousand initiatives does not give a thousand days to choose from. */
const mostPhases = 5;

function daysOfHeader(context: Context, path: Path): Day[] {
  const [key] = path;
  if (path.length !== 1 || (key !== "effective" && key !== "expires")) return [];
  if (key === "effective") {
    return on(firstOfNextMonth(context.today), { en: "first of next month", fr: "premier du mois prochain" });
  }
  const effective = readDate(valueAt(context.file.document.root, "effective"));
  if (effective === undefined) return [];
  const words = { en: "it comes into force", fr: "l’entrée en vigueur" };
  return ["P1Y", "P2Y", "P3Y"].flatMap((length) => shifted(effective.value, length, 1, words));
}

function endOf(context: Context, phase: Phase): Day[] {
  if (phase.end === undefined) return [];
  const name = phaseWords(context, phase);
  return [{ date: phase.end.value, words: { en: `end of ${name.en}`, fr: `fin de ${name.fr}` } }];
}

const startWords = { en: "the start", fr: "le début" };
const endWords = { en: "the end", fr: "la fin" };

function shifted(date: PlainDate, length: string, sign: 1 | -1, from: Day["words"]): Day[] {
  const duration = parseDuration(length);
  if (duration === undefined) return [];
  const [en, fr] = sign > 0 ? ["after", "après"] : ["before", "avant"];
  return on(sign > 0 ? addDuration(date, duration) : subtractDuration(date, duration), {
    en: `${durationInWords(duration, "en")} ${en} ${from.en}`,
    fr: `${durationInWords(duration, "fr")} ${fr} ${from.fr}`,
  });
}

/** The calendar ends somewhere: then there is no such day. */
function on(date: PlainDate | undefined, words: Day["words"]): Day[] {
  return date === undefined ? [] : [{ date, words }];
}

function phaseWords(context: Context, { id }: Phase): Day["words"] {
  const title = context.matrix.matrix.phases.get(id)?.title ?? id;
  return { en: localText(title, "en"), fr: quoted(localText(title, "fr"), "fr") };
}
