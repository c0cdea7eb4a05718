/** Checks that look at one part of a plan at a time: a phase, an initiative. */
import { endsInCommon } from "../groups";
import { areIdentical, keep } from "../keep";
import type { Initiative, Phase } from "../model/plan";
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
  return eachInitiative(function* (context, { phases }, options: O) {
    for (const phase of phases) yield* check(context, phase, options);
  }, reads);
}

/** As {@link eachPhase}, for a check of one initiative. */
export function eachInitiative<P, O = unknown>(
  check: CheckPart<Initiative, P, O>,
  reads = nothingElse,
): (context: CheckContext, options: O) => readonly Found<P>[] {
  /** By the first and by the last initiative of a plan: one of the two outlives an edit elsewhere. */
  const checked = new SideTable<Initiative, Checked<P>>();
  const stateOf = readStates(reads);
  return (context, options) => {
    const { initiatives } = context.file.plan;
    const [first, last] = [initiatives[0], initiatives.at(-1)];
    if (first === undefined || last === undefined) return [];
    const state = stateOf(context, options);
    const before = checked.get(first) ?? checked.get(last);
    const now = checkAgain(before?.state === state ? before : undefined, initiatives, (initiative) => [
      ...check(context, initiative, options),
    ]);
    const result = { ...now, state };
    checked.set(first, result);
    checked.set(last, result);
    return result.all;
  };
}

/** What was found in a plan. */
interface Results<P> {
  readonly initiatives: readonly Initiative[];
  /** Of each initiative in which something was found: most are in order. */
  readonly found: ReadonlyMap<Initiative, readonly Found<P>[]>;
  /** In the order of the file. */
  readonly all: readonly Found<P>[];
}

interface Checked<P> extends Results<P> {
  readonly state: readonly unknown[];
}

/** Checks what lies between the initiatives before and behind an edit; an untouched one is the same object. */
function checkAgain<P>(
  before: Results<P> | undefined,
  initiatives: readonly Initiative[],
  check: (initiative: Initiative) => readonly Found<P>[],
): Results<P> {
  const [head, tail] = before === undefined ? [0, 0] : endsInCommon(before.initiatives, initiatives);
  if (head === initiatives.length && head === before?.initiatives.length) return before;
  const found = new Map(before?.found);
  for (const gone of before?.initiatives.slice(head, before.initiatives.length - tail) ?? []) found.delete(gone);
  for (const initiative of initiatives.slice(head, initiatives.length - tail)) {
    const list = check(initiative);
    if (list.length > 0) found.set(initiative, list);
  }
  const all = found.size === 0 ? [] : initiatives.flatMap((initiative) => found.get(initiative) ?? []);
  return { initiatives, found, all };
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
