/** The chunks of a text after an edit, those of the text before used again where they were not touched. */
import { Branch, Leaf, type Part } from "./chunk";
import { holdsTogether, Known, linesOfLeaf, splitEntry, splitFile } from "./split";

/** A replacement of `start`…`end` (UTF-16 offsets) by another text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * The chunks after a replacement.
 *
 * @param text the whole text after it
 */
export function changeChunks(root: Branch | Leaf, replacement: Replacement, text: string): Branch | Leaf {
  if (root instanceof Leaf) return splitFile(text);
  const changed = changeBranch(root, replacement, true);
  return changed !== undefined && holdsTogether(changed) ? changed : splitFile(text, new Known(root));
}

/**
 * A branch in which one part is made anew; undefined when the edit does not stay within one part.
 * An edit at the very start of a part may tie it to the one before, so it does not count as within.
 */
function changeBranch(branch: Branch, replacement: Replacement, isLast: boolean): Branch | undefined {
  const { start, end } = replacement;
  let from = branch.head.length;
  for (const [index, part] of branch.parts.entries()) {
    const to = from + part.length;
    if (start < to || (start === to && index === branch.parts.length - 1)) {
      const last = isLast && index === branch.parts.length - 1;
      // The last line break of a part is what parts it from the next one.
      const within = start > from && (last ? end <= to : end < to);
      const inner = { start: start - from, end: end - from, newText: replacement.newText };
      const changed = within ? changePart(part, inner, last) : undefined;
      const next = changed && new Branch(branch.head, branch.parts.with(index, changed), branch.place);
      // Of so few lines a new document would make one leaf.
      return next?.place !== undefined && next.lineCount <= linesOfLeaf ? undefined : next;
    }
    from = to;
  }
  return undefined;
}

function changePart(part: Part, replacement: Replacement, isLast: boolean): Part | undefined {
  if (part instanceof Branch) {
    const inner = changeBranch(part, replacement, isLast);
    if (inner !== undefined) return inner;
  }
  const { place, text } = part;
  if (place === undefined) return undefined;
  const newText = text.slice(0, replacement.start) + replacement.newText + text.slice(replacement.end);
  // A part that is not the last one must keep its line break, else the next one would be drawn into it.
  if (!isLast && !newText.endsWith("\n")) return undefined;
  const changed = splitEntry(newText, place, new Known(part instanceof Branch ? part : undefined));
  return changed instanceof Leaf && changed.isMisfit ? undefined : changed;
}
