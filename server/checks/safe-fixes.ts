/** The fixes that change no meaning, made together: for `source.fixAll.ospo` and `ospo fix`. */
import type { Edit } from "../document/edit";
import type { Finding, Fix } from "./finding";

/** A finding and the fix that is made for it. */
export interface MadeFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * The first safe fix of each finding, as far as they can be made together: one that would touch what another one
 * changes is left for the next time. Fixes that concern other files are left out.
 *
 * @param uri the file that the findings are of
 * @returns the fixes in the order of the file, and all their edits, which do not overlap
 */
export function safeFixes(
  uri: string,
  findings: readonly Finding[],
): { readonly made: readonly MadeFix[]; readonly edits: readonly Edit[] } {
  const made: MadeFix[] = [];
  const edits: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes().find(({ safe }) => safe);
    if (fix === undefined || fix.create !== undefined || fix.edits.some((file) => file.uri !== uri)) continue;
    const own = fix.edits.flatMap((file) => file.edits);
    if (own.length === 0 || own.some((edit) => edits.some((other) => touch(edit, other)))) continue;
    made.push({ finding, fix });
    edits.push(...own);
  }
  return { made, edits: edits.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** True for edits that overlap, and for two that begin at the same place: nobody knows which comes first. */
function touch(a: Edit, b: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** A text after edits that do not overlap, in their order. */
export function textAfter(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, newText } of edits) {
    parts.push(text.slice(from, start), newText);
    from = end;
  }
  return parts.join("") + text.slice(from);
}
