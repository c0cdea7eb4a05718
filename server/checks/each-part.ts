/** Checks that look at one part of a plan at a time: a phase, an initiative. */
import { endsInCommon } from "../groups";
import { areIdentical, keep } from "../keep";
import { type Initiative, type Phase, phasesOf, type StaffingPlan } from "../model/plan";
import { SideTable } from "../side-table";
import type { Scope } from "../workspace/scope";
import type { CheckContext } from "./context";
import type { Found } from "./rule";

/**
 * Checks one part. It may read the part, the matrix, today and the rule's options, and what `reads` names beside it.
 */
type CheckPart<T, P, O> = (context: CheckContext, part: T, options: O) => Iterable<Found<P>>;

/** What a check reads besides its part, the matrix, today and the options; compared by identity. */
type Reads = (context: CheckContext) => readonly unknown[];

const nothingElse: Reads = () => [];

/** A rule's check from a check of one phase. What was found is kept until something that it rests on changes. */
export function eachPhase<P, O = unknown>(
  check: CheckPart<Phase, P, O>,
  reads = nothingElse,
): (context: CheckContext, options: O) => readonly Found<P>[] {
  return eachPart(phasesOf, check, reads);
}

/** As {@link eachPhase}, for a check of one initiative. */
export function eachInitiative<P, O = unknown>(
  check: CheckPart<Initiative, P, O>,
  reads = nothingElse,
): (context: CheckContext, options: O) => readonly Found<P>[] {
  return eachPart(({ initiatives }) => initiatives, check, reads);
}

/** The check of all parts of a plan; `partsOf` gives the same list for the same plan. */
function eachPart<T extends object, P, O>(
  partsOf: (plan: StaffingPlan) => readonly T[],
  check: CheckPart<T, P, O>,
  reads: Reads,
): (context: CheckContext, options: O) => readonly Found<P>[] {
  /** By the first and by the last part of a plan: one of the two outlives an edit elsewhere. */
  const checked = new SideTable<T, Checked<T, P>>();
  const stateOf = readStates(reads);
  return (context, options) => {
    const parts = partsOf(context.file.plan);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) return [];
    const state = stateOf(context, options);
    const kept = checked.get(first) ?? checked.get(last);
    const before = kept?.state === state ? kept : undefined;
    const now = checkAgain(before, parts, (part) => [...check(context, part, options)]);
    if (now === before) return now.all;
    const result = { ...now, state };
    checked.set(first, result);
    checked.set(last, result);
    return result.all;
  };
}

/** What was found in a plan. */
interface Results<T, P> {
  readonly parts: readonly T[];
  /** Of each part in which something was found: most are in order. */
  readonly found: ReadonlyMap<T, readonly Found<P>[]>;
  /** In the order of the file. */
  readonly all: readonly Found<P>[];
}

interface Checked<T, P> extends Results<T, P> {
  readonly state: readonly unknown[];
}

/** Checks what lies between the parts before and behind an edit; an untouched one is the same object. */
function checkAgain<T extends object, P>(
  before: Results<T, P> | undefined,
  parts: readonly T[],
  check: (part: T) => readonly Found<P>[],
): Results<T, P> {
  const [head, tail] = before === undefined ? [0, 0] : endsInCommon(before.parts, parts);
  if (head === parts.length && head === before?.parts.length) return before;
  const found = new Map(before?.found);
  for (const gone of before?.parts.slice(head, before.parts.length - tail) ?? []) found.delete(gone);
  for (const part of parts.slice(head, parts.length - tail)) {
    const list = check(part);
    if (list.length > 0) found.set(part, list);
  }
  const all = found.size === 0 ? [] : parts.flatMap((part) => found.get(part) ?? []);
  return { parts, found, all };
}

/** So many files are remembered: more are never open at once, and a folder may have thousands. */
const mostStates = 1000;

/** Gives the same list for a file as long as all that its check reads besides the parts is the same. */
function readStates(reads: Reads): (context: CheckContext, options: unknown) => readonly unknown[] {
  /**
   * By matrix, since that is always read; of each the files that were checked with it. Not a side table: a matrix lives
   * long, and every rule would leave something on it.
   */
  const byMatrix = new WeakMap<object, Map<string, readonly unknown[]>>();
  return (context, options) => {
    const { matrix, unknown } = context.matrix;
    const states = byMatrix.get(matrix) ?? new Map<string, readonly unknown[]>();
    byMatrix.set(matrix, states);
    const now = [unknown?.id, context.today, options, ...reads(context)];
    const before = states.get(context.file.uri);
    if (before !== undefined && areIdentical(before, now)) return before;
    if (states.size >= mostStates) states.clear();
    states.set(context.file.uri, now);
    return now;
  };
}

/** What a check reads that looks parties up: those of the file itself, and the other files as they are now. */
export function partiesInScope({ scope }: CheckContext): readonly unknown[] {
  return partiesIn(scope);
}

/** Several rules ask for the same file. */
const partiesIn = keep(({ files: [file, ...others] }: Scope): readonly unknown[] => [
  ...(file?.parties.parties ?? []),
  "other files",
  ...others,
]);
