/** The people and positions for whom a file plans time, with all that counts for each of them. */
import type { Contribution, Contributions } from "../../../model/contributions";
import { hundredthsOf, type Load } from "../../../model/load";
import { capacityOf, type Party } from "../../../model/parties";
import { isIdShaped } from "../../../model/values";
import type { OspoFile } from "../../../workspace/file";
import { type Meant, mostPlanned, type Planned, plannedElsewhere } from "../../../workspace/loads";
import type { Defined } from "../../../workspace/scope";
import type { CheckContext } from "../../context";
import { holderOf } from "../../who";

export interface Group extends Meant {
  /** Full-time equivalents. */
  readonly capacity: number;
  /** The ids by which the file at hand names the person or position. */
  readonly ids: readonly string[];
  /** What the file at hand plans; never empty. */
  readonly own: readonly (readonly Contribution[])[];
  readonly elsewhere: readonly Planned[];
}

/**
 * The groups of a file: of a person, with all positions that the person holds, and of each position for itself. Those
 * are left out whose sum over everything is not above their capacity.
 *
 * @param tolerance full-time equivalents above the capacity that are accepted
 * @param contributions what the file plans
 */
export function groupsOf(context: CheckContext, tolerance: number, contributions: Contributions): Group[] {
  const { file, scope, index } = context;
  const { known } = scope;
  const groups = new Map<
    Party | string,
    Meant & { readonly ids: string[]; readonly own: (readonly Contribution[])[] }
  >();
  for (const [id, lists] of contributions) {
    const add = (meant: string, party: Defined<Party> | undefined) => {
      const key = party?.value ?? meant;
      const group = groups.get(key) ?? { id: meant, ...(party && { party }), ids: [], own: [] };
      groups.set(key, group);
      group.ids.push(id);
      group.own.push(...lists);
    };
    const party = scope.party(id);
    if (party === undefined) {
      // An id that should be known and is not, is a finding of its own.
      if (!known && isIdShaped(id) && scope.placeholder(id) === undefined) add(id, undefined);
    } else if (party.value.kind === "person" || party.value.kind === "position") {
      add(id, party);
      const holder = holderOf(context, party.value);
      if (holder !== undefined) add(holder.value.id, holder);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const capacity = group.party === undefined ? 1 : capacityOf(group.party.value);
    // Nobody else can name whom the file itself describes.
    const meant = group.party?.file === file ? [] : [group, ...heldBy(context, group)];
    const most =
      mostPlanned(
        file,
        index,
        meant.map(({ id }) => id),
      ) + ownHundredths(group.own);
    if (most <= hundredthsOf(capacity + tolerance)) return [];
    return [{ ...group, capacity, elsewhere: plannedElsewhere(file, index, meant) }];
  });
}

/** All that the file at hand plans for somebody, as if it were on one day; in hundredths, rounded up. */
function ownHundredths(own: readonly (readonly Contribution[])[]): number {
  return Math.ceil(own.flat().reduce((sum, { millionths }) => sum + millionths, 0) / 10_000);
}

/** All that counts for a group in other files. */
export function loadsElsewhere({ elsewhere }: Group): readonly Load[] {
  return elsewhere.flatMap(({ loads }) => loads);
}

/** The positions of organizations that a person holds alone. */
function heldBy(context: CheckContext, { party }: Meant): Meant[] {
  if (party?.value.kind !== "person") return [];
  const { scope, file } = context;
  return scope.files.flatMap((other) => {
    if (other === file) return [];
    const held = positionsByHolder(other).get(party.value.id) ?? [];
    return held.flatMap((position): Meant[] => {
      const found = scope.party(position.id);
      const isHeld = found?.value === position && holderOf(context, position)?.value === party.value;
      return isHeld ? [{ id: position.id, party: found }] : [];
    });
  });
}

function positionsByHolder(file: OspoFile): ReadonlyMap<string, readonly Party[]> {
  return file.once("positionsByHolder", () => {
    const byHolder = new Map<string, Party[]>();
    for (const party of file.parties.parties) {
      const { heldBy } = party;
      if (heldBy === undefined) continue;
      const held = byHolder.get(heldBy.value);
      if (held === undefined) byHolder.set(heldBy.value, [party]);
      else held.push(party);
    }
    return byHolder;
  });
}
