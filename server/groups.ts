/**
 * Long lists in groups that outlive an edit. A list of a file's pieces is a new one at each keystroke, though all but
 * one of its items are what they were: whoever keeps a result for each group looks at thirty groups and not at a
 * thousand items.
 */
import { keep } from "./keep";
import { SideTable } from "./side-table";

type List = readonly object[];

/** A list of no more items is one group. */
const groupSize = 32;

interface Grouped {
  readonly list: List;
  readonly groups: readonly List[];
}

/** By the first and by the last item: one of the two outlives an edit elsewhere. */
const lastGrouped = new SideTable<object, Grouped>();

const grouped = keep((list: List): readonly List[] => {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (list.length <= groupSize) return [list];
  const before = lastGrouped.get(first) ?? lastGrouped.get(last);
  const result = { list, groups: before === undefined ? evenly(list) : groupAgain(before, list) };
  lastGrouped.set(first, result);
  lastGrouped.set(last, result);
  return result.groups;
});

/**
 * The items of a list in their order, in groups. A group of an earlier list with the same first or last item is the
 * same object here when all its items are still there, side by side.
 */
export function groupsOf<T extends object>(list: readonly T[]): readonly (readonly T[])[] {
  return grouped(list) as readonly (readonly T[])[];
}

function groupAgain({ list: old, groups }: Grouped, list: List): readonly List[] {
  const [head, tail] = endsInCommon(old, list);
  let first = 0;
  let start = 0;
  for (let next = groups[first]; next !== undefined && start + next.length <= head; next = groups[first]) {
    start += next.length;
    first++;
  }
  let last = groups.length;
  let end = 0;
  for (let next = groups[last - 1]; last > first && next && end + next.length <= tail; next = groups[last - 1]) {
    end += next.length;
    last--;
  }
  // What came in between two groups goes into one of them: else a list that grows there would have groups of one.
  const neighbour = list.length - start - end < groupSize / 2 ? groups[first - 1] : undefined;
  if (neighbour !== undefined) {
    start -= neighbour.length;
    first--;
  }
  return [...groups.slice(0, first), ...evenly(list.slice(start, list.length - end)), ...groups.slice(last)];
}

/** Groups of about the same size: when one grows, both halves have room again. */
function evenly(list: List): List[] {
  const count = Math.ceil(list.length / groupSize);
  const size = Math.ceil(list.length / count);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

type Ends = readonly [head: number, tail: number];

/** By the later list: a dozen checks ask for the same two. */
const lastEnds = new SideTable<List, { readonly before: List; readonly ends: Ends }>();

/** How many items two lists have in common at their beginning, and behind that at their end. */
export function endsInCommon(before: List, now: List): Ends {
  const known = lastEnds.get(now);
  if (known?.before === before) return known.ends;
  const ends = findEnds(before, now);
  lastEnds.set(now, { before, ends });
  // Else each version of a list would keep the one before alive, back to the first.
  lastEnds.delete(before);
  return ends;
}

function findEnds(before: List, now: List): Ends {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return [head, tail];
}

/**
 * Makes a function that puts together what the items of a list give, one after the other. What a group gave is kept.
 *
 * @param of must depend on its argument alone
 */
export function flatMapKept<T extends object, R>(of: (item: T) => readonly R[]): (list: readonly T[]) => readonly R[] {
  const ofGroup = keep((group: readonly T[]): readonly R[] => group.flatMap((item) => of(item)));
  return (list) => {
    const groups = groupsOf(list);
    const only = groups[0];
    return groups.length === 1 && only !== undefined ? ofGroup(only) : groups.flatMap(ofGroup);
  };
}
