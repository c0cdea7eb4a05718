/** Where plans and charters say that somebody has time for something: what each such place adds to a load. */
import type { SyntaxNode } from "../document/tree";
import { groupsOf } from "../groups";
import { keep } from "../keep";
import { optional } from "../optional";
import type { Charter } from "./charter";
import { compareDates, type PlainDate } from "./dates";
import type { DocumentKind } from "./kinds";
import { earliest, type Load, latest, merged, millionthsOf } from "./load";
import { isOnePerson, type Party } from "./parties";
import type { Assignment, Initiative, Phase, StaffingPlan } from "./plan";
import type { Located } from "./values";

/** The time that one place plans for somebody. */
export interface Contribution extends Load {
  /** The id that is written, of a person or a position. */
  readonly party: string;
  /** Where it is written. */
  readonly node: SyntaxNode;
  readonly fte: Located<number>;
  /** How many share the number: it counts for each of them. */
  readonly named: number;
  /** Absent for the team of a charter. */
  readonly initiative?: Initiative;
}

/** By id, in several lists: each is the same object as long as the initiatives that it is of were not touched. */
export type Contributions = ReadonlyMap<string, readonly (readonly Contribution[])[]>;

/** Loads by id, as plain data. */
export type LoadsByParty = readonly (readonly [id: string, loads: readonly Load[]])[];

/** What a file may say of time. */
interface Planning {
  readonly kind: DocumentKind | undefined;
  readonly plan: StaffingPlan;
  readonly charter: Charter;
}

/** More than this nobody can have; it is a finding of its own (`schemas/`). */
const most = 100;

/** The contributions of a plan or a charter; none of other kinds of documents. */
export function contributionsIn(file: Planning): Contributions {
  if (file.kind === "charter") return gather([ofTeam(file.charter)]);
  if (file.kind !== "staffing-plan") return new Map();
  return gather(groupsOf(file.plan.initiatives).map(ofGroup));
}

type ByParty = ReadonlyMap<string, readonly Contribution[]>;

const ofGroup = keep(
  (initiatives: readonly Initiative[]): ByParty =>
    new Map(Array.from(gather(initiatives.map(ofInitiative)), ([id, lists]) => [id, lists.flat()])),
);

function gather(parts: readonly ByParty[]): Contributions {
  const all = new Map<string, (readonly Contribution[])[]>();
  for (const part of parts) {
    for (const [id, list] of part) append(all, id, list);
  }
  return all;
}

function append<T>(lists: Map<string, T[]>, id: string, item: T): void {
  const list = lists.get(id);
  if (list === undefined) lists.set(id, [item]);
  else list.push(item);
}

/** What an initiative plans for some ids, in lists that are the same objects as long as it is not touched. */
export function contributionsOf(initiatives: readonly Initiative[], ids: ReadonlySet<string>): Contributions {
  const all = new Map<string, (readonly Contribution[])[]>();
  for (const id of ids) {
    for (const initiative of initiatives) {
      const list = ofInitiative(initiative).get(id);
      if (list !== undefined) append(all, id, list);
    }
  }
  return all;
}

/** True when two versions of an initiative plan the same time for the same ids, whatever else was edited. */
export function plansTheSame(before: Initiative, now: Initiative): boolean {
  if (before === now) return true;
  const { phases } = now;
  return (
    before.phases.length === phases.length && before.phases.every((phase, at) => planAlike(phase, phases[at] as Phase))
  );
}

function planAlike(before: Phase, now: Phase): boolean {
  if (before === now) return true;
  const [old, own] = [plannedIn(before), plannedIn(now)];
  return areAlike(old, own) && old.every(({ party }, at) => party === own[at]?.party);
}

/** What counts for a load, of which days may be missing. */
type PartOfLoad = Pick<Load, "millionths"> & Partial<Pick<Load, "first" | "last">>;

/** A contribution of which days may be missing. */
type Planned = PartOfLoad & Omit<Contribution, keyof Load | "initiative">;

/** True when lists say the same of days and times. */
export function areAlike(before: readonly PartOfLoad[], now: readonly PartOfLoad[] = []): boolean {
  return (
    before.length === now.length &&
    before.every(({ first, last, millionths }, index) => {
      const other = now[index];
      return first === other?.first && last === other?.last && millionths === other?.millionths;
    })
  );
}

const ofInitiative = keep((initiative: Initiative): ByParty => {
  const lists = new Map<string, Contribution[]>();
  for (const planned of initiative.phases.flatMap(plannedIn)) {
    const { first, last, party } = planned;
    if (first === undefined || last === undefined || last < first) continue;
    append(lists, party, { ...planned, first, last, initiative });
  }
  return lists;
});

/** What the assignments of an initiative plan whose first or last day is not written: as if it were on every day. */
export const undatedContributions = keep((initiative: Initiative): readonly Contribution[] => {
  const undated = initiative.phases
    .flatMap(plannedIn)
    .filter(({ first, last }) => first === undefined || last === undefined);
  return undated.map(({ first = earliest, last = latest, ...rest }) => ({ ...rest, first, last, initiative }));
});

/** What a phase plans for people and positions, unless it is done. */
const plannedIn = keep(({ status, roles, start, end }: Phase): readonly Planned[] => {
  if (status?.value === "done") return [];
  return roles.flatMap(({ assignments }) =>
    assignments.flatMap(({ who, fte, until }) => {
      if (!counts(fte)) return [];
      const days = { ...optional("first", start?.value), ...optional("last", earlier(end, until)) };
      const common = { ...days, millionths: millionthsOf(fte.value), fte, named: who.length };
      return who.map(({ value, node }) => ({ ...common, party: value, node }));
    }),
  );
});

/** The earlier one of the end of a phase and that of an assignment, as far as they are written. */
function earlier(end: Phase["end"], until: Assignment["until"]): PlainDate | undefined {
  if (end === undefined || until === undefined) return (end ?? until)?.value;
  return (compareDates(until.value, end.value) < 0 ? until : end).value;
}

function counts(fte: Located<number> | undefined): fte is Located<number> {
  return fte !== undefined && fte.value > 0 && fte.value <= most;
}

function ofTeam({ team, effective, expires }: Charter): ByParty {
  const [first, last] = [effective?.value ?? earliest, expires?.value ?? latest];
  const lists = new Map<string, Contribution[]>();
  for (const { id, key, fte } of team) {
    if (!counts(fte) || last < first) continue;
    append(lists, id, { first, last, millionths: millionthsOf(fte.value), party: id, node: key, fte, named: 1 });
  }
  return lists;
}

/**
 * The contributions that count for people and positions of other files: not those of the file's own parties, but
 * for the holder of a position of its own where that holder is somebody else's.
 */
export function countedElsewhere(contributions: Contributions, own: readonly Party[]): Contributions {
  if (own.length === 0) return contributions;
  const byId = new Map(own.toReversed().map((party) => [party.id, party]));
  const all = new Map<string, (readonly Contribution[])[]>();
  for (const [id, lists] of contributions) {
    const party = byId.get(id);
    const counting = party === undefined ? id : isOnePerson(party) ? party.heldBy?.value : undefined;
    if (counting === undefined || (party !== undefined && byId.has(counting))) continue;
    for (const list of lists) append(all, counting, list);
  }
  return all;
}

/** The sums of what counts on the same days. */
export function loadsByParty(contributions: Contributions): LoadsByParty {
  return Array.from(contributions, ([id, lists]) => [id, merged(lists.flat())]);
}
