/** "Who is missing?": asks for each role that nobody has in a phase, and writes all answers at once. */
import { type Decision, fillRoles } from "../../checks/fill-roles";
import type { Fix } from "../../checks/finding";
import { type OpenRole, openRoles } from "../../checks/open-roles";
import type { Position } from "../../document/document";
import type { Locale } from "../../locale";
import { localText } from "../../matrix/model";
import type { Initiative, Phase } from "../../model/plan";
import { type Entry, readTitle, textIn } from "../../model/values";
import { enumerate } from "../../words";
import type { Context } from "../../workspace/context";
import { type Asked, askFor, titleOf } from "./ask";
import type { Choice, Talk } from "./talk";
import { actionTitle, cannotWrite, noPlan, nothingMissing, titleFor, whichPhase } from "./words";

/**
 * Leads the conversation about the phase at a position, or about one that the author chooses.
 *
 * @param current the plan as it is when it is asked for: it may change while the author thinks
 * @param apply makes all answers as one change; false where it could not be made
 */
export async function whoIsMissing(
  current: () => Context | undefined,
  position: Position | undefined,
  talk: Talk,
  locale: Locale,
  apply: (fix: Fix, context: Context) => Promise<boolean>,
): Promise<void> {
  const context = current();
  if (context?.kind !== "staffing-plan") return tell(noPlan);
  const all = phasesWithOpenRoles(context);
  if (all.length === 0) return tell(nothingMissing);
  const here = position && openRolesAt(context, position);
  const asked = here ?? (await choosePhase(context, all, talk, locale));
  const decisions = asked && (await decide(context, asked, talk, locale));
  if (asked === undefined || decisions === undefined || decisions.size === 0) return;
  const now = current();
  const fix = now && write(now, asked, decisions, locale);
  if (now === undefined || fix === undefined || !(await apply(fix, now))) tell(cannotWrite);

  function tell(words: Readonly<Record<Locale, string>>): void {
    talk.tell(words[locale]);
  }
}

/** What the command is called that asks about a phase. */
export function titleOfAsking(context: Context, { phase, roles }: Asked, locale: Locale): string {
  return actionTitle(titleOf(context, phase), roles.length, locale);
}

/** The roles that are open in the phase at a position; undefined where there is none, or nobody is missing. */
export function openRolesAt(context: Context, position: Position): Asked | undefined {
  const { document, file } = context;
  const offset = document.offsetAt(position);
  const isAround = ({ key, value }: Entry) => document.startOf(key) <= offset && offset <= document.endOf(value ?? key);
  // The cursor may stand before the key.
  const isOnLine = ({ key }: Entry) => document.positionAt(document.startOf(key)).line === position.line;
  const initiative = file.plan.initiatives.find(isAround);
  const phase = initiative?.phases.find(isAround) ?? initiative?.phases.find(isOnLine);
  return initiative && phase && askedOf(context, initiative, phase);
}

function phasesWithOpenRoles(context: Context): Asked[] {
  return context.file.plan.initiatives.flatMap((initiative) =>
    initiative.phases.flatMap((phase) => askedOf(context, initiative, phase) ?? []),
  );
}

function askedOf(context: Context, initiative: Initiative, phase: Phase): Asked | undefined {
  const roles = openRoles(context, phase);
  return roles.length === 0 ? undefined : { initiative, phase, roles };
}

/** With one phase in question there is nothing to choose. */
async function choosePhase(
  context: Context,
  all: readonly Asked[],
  talk: Talk,
  locale: Locale,
): Promise<Asked | undefined> {
  if (all.length === 1) return all[0];
  const [title, prompt] = whichPhase;
  const choices = all.slice(0, talk.mostChoices).map(
    ({ initiative, phase, roles }, index): Choice => ({
      id: String(index),
      label: localText(titleOf(context, phase), locale),
      description: textIn(readTitle(initiative.value), locale) ?? initiative.id,
      detail: enumerate(
        roles.map(({ role }) => localText(role.title, locale)),
        locale,
      ),
    }),
  );
  const answer = await talk.choose({ title: title[locale], prompt: prompt[locale], choices });
  return typeof answer === "object" ? all[Number(answer.value)] : undefined;
}

/** Asks for each role in turn. @returns what was decided, by role; undefined when the author breaks off */
async function decide(
  context: Context,
  asked: Asked,
  talk: Talk,
  locale: Locale,
): Promise<ReadonlyMap<string, Decision> | undefined> {
  const decisions = new Map<string, Decision>();
  let index = 0;
  for (;;) {
    const open = asked.roles[index];
    if (open === undefined) return decisions;
    const answer = await askFor(context, asked, index, talk, locale);
    if (answer === undefined) return undefined;
    decisions.delete(open.role.id);
    if (answer === "back") index = Math.max(0, index - 1);
    else {
      if (answer !== "later") decisions.set(open.role.id, answer);
      index += 1;
    }
  }
}

/** Writes what was decided into the plan as it is now. */
function write(
  context: Context,
  { initiative, phase }: Asked,
  decisions: ReadonlyMap<string, Decision>,
  locale: Locale,
): Fix | undefined {
  const phases = context.file.plan.initiatives.flatMap((other) =>
    other.id === initiative.id ? other.phases.filter(({ id }) => id === phase.id) : [],
  );
  const now = phases.includes(phase) ? phase : phases[0];
  if (now === undefined) return undefined;
  const decided = openRoles(context, now).flatMap((open): [OpenRole, Decision][] => {
    const decision = decisions.get(open.role.id);
    return decision === undefined ? [] : [[open, decision]];
  });
  const edits = fillRoles(context, now, decided);
  if (edits === undefined) return undefined;
  const title = titleFor(titleOf(context, phase), locale);
  const isReasonOpen = decided.some(([, decision]) => decision.kind === "waived" && decision.reason === undefined);
  return {
    title: () => title,
    safe: false,
    edits: [{ uri: context.document.uri, edits }],
    ...(isReasonOpen ? { writeBehind: "waived:" } : {}),
  };
}
