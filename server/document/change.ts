/** The chunks of a text after an edit, those of the text before used again where they were not touched. */
import { Branch, Leaf, type Part } from "./chunk";
import { lastAtMost } from "./positions";
import { holdsTogether, Known, splitEntries } from "./split";
import { linesOfLeaf } from "./split-limits";

/** A replacement of `start`…`end` (UTF-16 offsets) by another text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * The chunks after a replacement; undefined when the whole text has to be split anew, because the edit
 * can change what lies far from it.
 */
export function changeChunks(root: Branch | Leaf, replacement: Replacement): Branch | undefined {
  if (root instanceof Leaf) return undefined;
  const changed = changeBranch(root, replacement, true);
  return changed !== undefined && holdsTogether(changed) ? changed : undefined;
}

/**
 * A branch in which some parts are made anew; undefined when the edit does not stay within its parts.
 *
 * @param isLast true when nothing of the file follows the branch
 */
function changeBranch(branch: Branch, replacement: Replacement, isLast: boolean): Branch | undefined {
  const { head, parts, starts } = branch;
  const { start, end, newText } = replacement;
  if (start < head.length || end > branch.length) return undefined;
  const touched = lastAtMost(starts, start, starts.length);
  const from = starts[touched] ?? 0;
  const part = parts[touched];
  if (part instanceof Branch && start > from) {
    const inner = { start: start - from, end: end - from, newText };
    const changed = inner.end <= part.length && changeBranch(part, inner, isLast && touched === parts.length - 1);
    if (changed) return whereLong(new Branch(head, parts.with(touched, changed), branch.place));
  }
  // At its very beginning an edit may tie a part to the one before.
  const first = start > from ? touched : touched - 1;
  if (first < 0) return undefined;
  const last = lastAtMost(starts, end, starts.length);
  const made = changeParts(branch, first, last, replacement, isLast);
  return made && whereLong(new Branch(head, parts.toSpliced(first, last - first + 1, ...made), branch.place));
}

/** Of few lines a new document would make one leaf. */
function whereLong(branch: Branch): Branch | undefined {
  return branch.place !== undefined && branch.hasAtMost(linesOfLeaf) ? undefined : branch;
}

/** The parts `first`…`last` with the replacement in them, split anew; undefined when they are no longer entries of the branch. */
function changeParts(
  { parts, starts }: Branch,
  first: number,
  last: number,
  { start, end, newText }: Replacement,
  isLast: boolean,
): Part[] | undefined {
  const old = parts.slice(first, last + 1);
  const place = old[0]?.place;
  if (place === undefined) return undefined;
  const from = starts[first] ?? 0;
  const before = old.map((part) => part.text).join("");
  const text = before.slice(0, start - from) + newText + before.slice(end - from);
  // Parts that are not the last ones must keep their line break, else what follows would be drawn into them.
  if (!(isLast && last === parts.length - 1) && !text.endsWith("\n")) return undefined;
  const made = splitEntries(text, place, new Known(old));
  return made?.every((part) => !(part instanceof Leaf && part.isMisfit)) ? made : undefined;
}
