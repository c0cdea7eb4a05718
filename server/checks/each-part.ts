/** Checks that look at one part of a plan at a time: a phase, an initiative. */
import type { Initiative, Phase } from "../model/plan";
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
): (context: CheckContext, options: O) => Found<P>[] {
  return eachInitiative(function* (context, { phases }, options: O) {
    for (const phase of phases) yield* check(context, phase, options);
  }, reads);
}

/** As {@link eachPhase}, for a check of one initiative. */
export function eachInitiative<P, O = unknown>(
  check: CheckPart<Initiative, P, O>,
  reads = nothingElse,
): (context: CheckContext, options: O) => Found<P>[] {
  const kept = new WeakMap<Initiative, Kept<P>>();
  const stateOf = readStates(reads);
  return (context, options) => {
    const state = stateOf(context, options);
    const found: Found<P>[] = [];
    for (const initiative of context.file.plan.initiatives) {
      let known = kept.get(initiative);
      if (known?.state !== state) {
        known = { state, found: [...check(context, initiative, options)] };
        kept.set(initiative, known);
      }
      for (const item of known.found) found.push(item);
    }
    return found;
  };
}

interface Kept<P> {
  readonly state: readonly unknown[];
  readonly found: readonly Found<P>[];
}

/** So many files are remembered: more are never open at once, and a folder may have thousands. */
const mostStates = 1000;

/** Gives the same list for a file as long as all that its check reads besides the parts is the same. */
function readStates(reads: Reads): (context: CheckContext, options: unknown) => readonly unknown[] {
  /** By matrix, since that is always read; of each the files that were checked with it. */
  const byMatrix = new WeakMap<object, Map<string, readonly unknown[]>>();
  return (context, options) => {
    const { matrix, unknown } = context.matrix;
    const states = byMatrix.get(matrix) ?? new Map<string, readonly unknown[]>();
    byMatrix.set(matrix, states);
    const now = [unknown?.id, context.today, options, ...reads(context)];
    const before = states.get(context.file.uri);
    if (before?.length === now.length && before.every((part, index) => part === now[index])) return before;
    if (states.size >= mostStates) states.clear();
    states.set(context.file.uri, now);
    return now;
  };
}

/** What a check reads that looks parties up: those of the file itself, and the other files as they are now. */
export function partiesInScope({ file, scope }: CheckContext): readonly unknown[] {
  return [...file.parties.parties, "other files", ...scope.files.filter((other) => other !== file)];
}
