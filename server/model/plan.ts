/** A staffing plan: who does which role in which phase of which initiative. */
import { type Pair, pairOf, resolve, type SyntaxNode, valueAt } from "../document/tree";
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

export interface Initiative extends Entry {
  readonly departments: readonly Located<string>[];
  readonly phases: readonly Phase[];
}

export interface StaffingPlan {
  readonly initiatives: readonly Initiative[];
}

export function readStaffingPlan(root: SyntaxNode | undefined): StaffingPlan {
  return { initiatives: readEntries(valueAt(root, "initiatives")).map(readInitiative) };
}

const readInitiative = keep((entry: Entry): Initiative => {
  return {
    ...entry,
    departments: readStrings(valueAt(entry.value, "departments")),
    // A phase with nothing after its colon is not yet written.
    phases: readEntries(valueAt(entry.value, "phases"))
      .filter((phase) => resolve(phase.value)?.kind === "map")
      .map(readPhase),
  };
});

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

/** True when an assignment names somebody, a vacancy or a reason: it says something about the role. */
export function saysSomething(assignment: Assignment): boolean {
  return assignment.who.length > 0 || assignment.vacancy !== undefined || assignment.waived !== undefined;
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
