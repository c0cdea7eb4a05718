/** A staffing plan: who does which role in which phase of which initiative. */
import { type Pair, pairOf, resolve, type SyntaxNode, valueAt } from "../document/tree";
import { flatMapKept } from "../groups";
import { keep } from "../keep";
import { compareDates, type PlainDate, readDate } from "./dates";
import {
  type Entry,
  type Located,
  readBoolean,
  readEntries,
  readNumber,
  readOneOrMany,
  readString,
  readStrings,
} from "./values";

/** One item of a role: people, a vacancy or a waiver. */
export interface Assignment {
  readonly node: SyntaxNode;
  readonly who: readonly Located<string>[];
  readonly vacancy: Located<string> | undefined;
  /** The reason why nobody is needed. */
  readonly waived: Located<string> | undefined;
  readonly deputy: readonly Located<string>[];
  /** Full-time equivalents of each one named in `who`. */
  readonly fte: Located<number> | undefined;
  /** The last day on which the assignment or the waiver counts. */
  readonly until: Located<PlainDate> | undefined;
  /** Outside the matrix on purpose. */
  readonly extra: boolean;
}

export interface RoleEntry extends Entry {
  readonly assignments: readonly Assignment[];
}

export interface Phase extends Entry {
  readonly start: Located<PlainDate> | undefined;
  readonly end: Located<PlainDate> | undefined;
  /** planned, active or done. */
  readonly status: Located<string> | undefined;
  readonly rolesPair: Pair | undefined;
  readonly roles: readonly RoleEntry[];
}

/** Who helps when the software is in use: `kind` is internal, peer, contract or community. */
interface Support {
  readonly node: SyntaxNode;
  readonly kind: Located<string> | undefined;
  readonly by: readonly Located<string>[];
  /** The last day on which it counts. */
  readonly until: Located<PlainDate> | undefined;
}

/** A purchase for an initiative. */
export interface Contract extends Entry {
  readonly partner: Located<string> | undefined;
  readonly amount: Located<number> | undefined;
  readonly currency: Located<string> | undefined;
  readonly umbrella: SyntaxNode | undefined;
  readonly justification: SyntaxNode | undefined;
}

export interface Initiative extends Entry {
  /** The departments that it changes. */
  readonly departments: readonly Located<string>[];
  readonly processOwner: readonly Located<string>[];
  readonly changeManager: readonly Located<string>[];
  readonly license: Located<string> | undefined;
  /** True when the organization maintains a version of its own. */
  readonly fork: Located<boolean> | undefined;
  readonly supportPair: Pair | undefined;
  readonly support: readonly Support[];
  readonly contracts: readonly Contract[];
  readonly phases: readonly Phase[];
}

/** A post that is still to be filled. */
interface Vacancy extends Entry {
  readonly role: Located<string> | undefined;
  readonly neededBy: Located<PlainDate> | undefined;
}

export interface StaffingPlan {
  readonly initiatives: readonly Initiative[];
  readonly vacancies: readonly Vacancy[];
}

/** All phases of a plan, in the order of the file; of the same plan always the same list. */
export const phasesOf = keep(({ initiatives }: StaffingPlan): readonly Phase[] => phasesIn(initiatives));

const phasesIn = flatMapKept(({ phases }: Initiative) => phases);

export function readStaffingPlan(root: SyntaxNode | undefined): StaffingPlan {
  return {
    initiatives: readInitiatives(readEntries(valueAt(root, "initiatives"))),
    vacancies: readVacancies(readEntries(valueAt(root, "vacancies"))),
  };
}

const readVacancy = keep((entry: Entry): Vacancy => {
  return {
    ...entry,
    role: readString(valueAt(entry.value, "role")),
    neededBy: readDate(valueAt(entry.value, "neededBy")),
  };
});

const readVacancies = flatMapKept((entry: Entry) => [readVacancy(entry)]);

const readInitiative = keep((entry: Entry): Initiative => {
  return {
    ...entry,
    departments: readStrings(valueAt(entry.value, "departments")),
    processOwner: readStrings(valueAt(entry.value, "processOwner")),
    changeManager: readStrings(valueAt(entry.value, "changeManager")),
    license: readString(valueAt(valueAt(entry.value, "software"), "license")),
    fork: readFlag(valueAt(valueAt(entry.value, "software"), "fork")),
    supportPair: pairOf(entry.value, "support"),
    support: readOneOrMany(valueAt(entry.value, "support")).map(readSupport),
    contracts: readEntries(valueAt(entry.value, "contracts")).map(readContract),
    // A phase with nothing after its colon is not yet written.
    phases: readEntries(valueAt(entry.value, "phases"))
      .filter((phase) => resolve(phase.value)?.kind === "map")
      .map(readPhase),
  };
});

const readInitiatives = flatMapKept((entry: Entry) => [readInitiative(entry)]);

function readSupport(node: SyntaxNode): Support {
  return {
    node,
    kind: readString(valueAt(node, "kind")),
    by: readStrings(valueAt(node, "by")),
    until: readDate(valueAt(node, "until")),
  };
}

function readContract(entry: Entry): Contract {
  return {
    ...entry,
    partner: readString(valueAt(entry.value, "partner")),
    amount: readNumber(valueAt(entry.value, "amount")),
    currency: readString(valueAt(entry.value, "currency")),
    umbrella: valueAt(entry.value, "umbrella"),
    justification: valueAt(entry.value, "justification"),
  };
}

function readFlag(node: SyntaxNode | undefined): Located<boolean> | undefined {
  const value = readBoolean(node);
  return node === undefined || value === undefined ? undefined : { value, node };
}

const readPhase = keep((entry: Entry): Phase => {
  const rolesPair = pairOf(entry.value, "roles");
  return {
    ...entry,
    start: readDate(valueAt(entry.value, "start")),
    end: readDate(valueAt(entry.value, "end")),
    status: readString(valueAt(entry.value, "status")),
    rolesPair,
    roles: readEntries(rolesPair?.value).map((role) => ({
      ...role,
      assignments: readOneOrMany(role.value).map(readAssignment),
    })),
  };
});

function readAssignment(node: SyntaxNode): Assignment {
  const short = readString(node);
  const map = short === undefined ? node : undefined;
  return {
    node,
    who: short === undefined ? readStrings(valueAt(map, "who")) : [short],
    vacancy: readString(valueAt(map, "vacancy")),
    waived: readString(valueAt(map, "waived")),
    deputy: readStrings(valueAt(map, "deputy")),
    fte: readNumber(valueAt(map, "fte")),
    until: readDate(valueAt(map, "until")),
    extra: readBoolean(valueAt(map, "extra")) === true,
  };
}

const vacanciesById = keep(
  ({ vacancies }: StaffingPlan) => new Map(vacancies.toReversed().map((vacancy) => [vacancy.id, vacancy])),
);

/** The vacancy that an assignment names, where the plan describes it. */
export function vacancyOf(plan: StaffingPlan, { vacancy }: Assignment): Vacancy | undefined {
  return vacancy === undefined ? undefined : vacanciesById(plan).get(vacancy.value);
}

/**
 * True when an assignment names somebody, a vacancy or a reason: it says something about the role.
 *
 * @param isNobody true for a word that names nobody yet, such as `TBD`
 */
export function saysSomething({ who, vacancy, waived }: Assignment, isNobody: (word: string) => boolean): boolean {
  return vacancy !== undefined || waived !== undefined || who.some(({ value }) => !isNobody(value));
}

/** True for a waiver whose last day lies before `today`: the role is missing again. */
export function hasEnded(assignment: Assignment, today: PlainDate): boolean {
  return (
    assignment.waived !== undefined && assignment.until !== undefined && compareDates(assignment.until.value, today) < 0
  );
}

/** The role of a phase, in whatever form it is written. */
export function roleOf(phase: Phase, roleId: string): RoleEntry | undefined {
  return phase.roles.find((role) => role.id === roleId);
}
