/** Checks that look at one phase of a plan at a time. */
import type { Phase } from "../model/plan";
import type { CheckContext } from "./context";
import type { Found } from "./rule";

interface Kept<P> {
  readonly reads: readonly unknown[];
  readonly found: readonly Found<P>[];
}

/**
 * A rule's check from a check of one phase. What was found in a phase is kept until its text or
 * something else that the check reads becomes another one.
 *
 * @param check may read the phase, the matrix and today, and what `reads` names
 * @param reads what else the check reads of the context; compared by identity
 */
export function eachPhase<P>(
  check: (context: CheckContext, phase: Phase) => Iterable<Found<P>>,
  reads: (context: CheckContext) => readonly unknown[] = () => [],
): (context: CheckContext) => Found<P>[] {
  const kept = new WeakMap<Phase, Kept<P>>();
  return (context) => {
    const { matrix, unknown } = context.matrix;
    const now = [matrix, unknown?.id, context.today.toString(), context.file.uri, ...reads(context)];
    const found: Found<P>[] = [];
    for (const { phases } of context.file.plan.initiatives) {
      for (const phase of phases) {
        let known = kept.get(phase);
        if (
          known === undefined ||
          known.reads.some((part, index) => part !== now[index]) ||
          known.reads.length !== now.length
        ) {
          known = { reads: now, found: [...check(context, phase)] };
          kept.set(phase, known);
        }
        for (const item of known.found) found.push(item);
      }
    }
    return found;
  };
}

/** What a check reads that looks parties up: those of the file itself, and the other files as they are now. */
export function partiesInScope({ file, scope }: CheckContext): readonly unknown[] {
  return [...file.parties.parties, "other files", ...scope.files.filter((other) => other !== file)];
}
