/** Who has one role of a phase: the question, and what is asked behind it. */
import type { Decision } from "../../checks/fill-roles";
import type { OpenRole } from "../../checks/open-roles";
import type { Locale } from "../../locale";
import type { LocalText } from "../../matrix/model";
import type { Initiative, Phase } from "../../model/plan";
import type { Context } from "../../workspace/context";
import { likelyParties } from "./likely";
import type { Answer, Choice, Talk } from "./talk";
import { chooseOrSearch, groups, instead, nameFor, nameNeeded, reasonFor, reasonNeeded, whoFor } from "./words";

/** A phase in which somebody is missing. */
export interface Asked {
  readonly initiative: Initiative;
  readonly phase: Phase;
  readonly roles: readonly OpenRole[];
}

/** The title of a phase as the matrix has it. */
export function titleOf({ matrix: { matrix } }: Context, { id }: Phase): LocalText {
  return matrix.phases.get(id)?.title ?? id;
}

/**
 * Asks who has one role of a phase.
 *
 * @param index which of its roles
 * @returns `later` when nothing shall be written, `back` for the question before; undefined when the author breaks off
 */
export async function askFor(
  context: Context,
  { initiative, phase, roles }: Asked,
  index: number,
  talk: Talk,
  locale: Locale,
): Promise<Decision | "later" | "back" | undefined> {
  const role = roles[index]?.role;
  if (role === undefined) return undefined;
  const title = whoFor(role.title, titleOf(context, phase), locale);
  const common = { title, step: index + 1, steps: roles.length };
  const others = insteadOfSomebody(talk, locale);
  const likely = likelyParties(context, initiative, phase, role.id, locale);
  // An id of the author may be one of our words.
  const parties = likely.slice(0, Math.max(0, talk.mostChoices - others.length));
  const choices = [...parties.map((party) => ({ ...party, id: `who:${party.id}` })), ...others];
  for (;;) {
    const answer = await talk.choose({ ...common, prompt: chooseOrSearch[locale], choices });
    if (typeof answer !== "object") return answer;
    const { value } = answer;
    if (value.startsWith("who:")) return { kind: "who", who: value.slice("who:".length) };
    if (value === "vacancy") return { kind: "vacancy" };
    if (value === "later") return "later";
    const written = await writeDown(value);
    // From what is written, the way back leads to the choice.
    if (written !== "back") return written;
  }

  async function writeDown(what: string): Promise<Decision | "back" | undefined> {
    if (talk.write === undefined) return { kind: "waived" };
    const answer: Answer =
      what === "waived"
        ? await talk.write({ ...common, prompt: reasonFor(role?.title ?? "", locale), needed: reasonNeeded[locale] })
        : await talk.write({ ...common, prompt: nameFor(role?.title ?? "", locale), needed: nameNeeded[locale] });
    if (typeof answer !== "object") return answer;
    return what === "waived" ? { kind: "waived", reason: answer.value } : { kind: "who", who: answer.value };
  }
}

function insteadOfSomebody(talk: Talk, locale: Locale): Choice[] {
  const kinds = (["vacancy", "waived", "name", "later"] as const).filter(
    (kind) => kind !== "name" || talk.write !== undefined,
  );
  return kinds.map((kind) => {
    const [label, detail] = instead[kind][locale];
    return { id: kind, label, detail, group: groups.nobody[locale] };
  });
}
