/** Checks that look at one part of a plan at a time: a phase, an initiative. */
import type { Initiative, Phase } from "../model/plan";
import type { CheckContext } from "./context";
import type { Found } from "./rule";

/**
 * Checks one part. It may read the part, the matrix and today, and what `reads` names beside it.
 */
type CheckPart<T, P> = (context: CheckContext, part: T) => Iterable<Found<P>>;

/** What a check reads besides its part, the matrix and today; compared by identity. */
type Reads = (context: CheckContext) => readonly unknown[];

const nothingElse: Reads = () => [];

/** A rule's check from a check of one phase. What was found is kept until something that it rests on changes. */
export function eachPhase<P>(check: CheckPart<Phase, P>, reads = nothingElse): (context: CheckContext) => Found<P>[] {
  const checked = keepFound(check, reads);
  return (context) => checked(context, phasesOf(context));
}

/** As {@link eachPhase}, for a check of one initiative. */
export function eachInitiative<P>(
  check: CheckPart<Initiative, P>,
  reads = nothingElse,
): (context: CheckContext) => Found<P>[] {
  const checked = keepFound(check, reads);
  return (context) => checked(context, context.file.plan.initiatives);
}

function* phasesOf(context: CheckContext): Iterable<Phase> {
  for (const { phases } of context.file.plan.initiatives) yield* phases;
}

interface Kept<P> {
  readonly reads: readonly unknown[];
  readonly found: readonly Found<P>[];
}

function keepFound<T extends object, P>(check: CheckPart<T, P>, reads: Reads) {
  const kept = new WeakMap<T, Kept<P>>();
  return (context: CheckContext, parts: Iterable<T>): Found<P>[] => {
    const { matrix, unknown } = context.matrix;
    const now = [matrix, unknown?.id, context.today.toString(), context.file.uri, ...reads(context)];
    const isOld = (before: readonly unknown[]) =>
      before.length !== now.length || before.some((part, index) => part !== now[index]);
    const found: Found<P>[] = [];
    for (const part of parts) {
      let known = kept.get(part);
      if (known === undefined || isOld(known.reads)) {
        known = { reads: now, found: [...check(context, part)] };
        kept.set(part, known);
      }
      for (const item of known.found) found.push(item);
    }
    return found;
  };
}

/** What a check reads that looks parties up: those of the file itself, and the other files as they are now. */
export function partiesInScope({ file, scope }: CheckContext): readonly unknown[] {
  return [...file.parties.parties, "other files", ...scope.files.filter((other) => other !== file)];
}
