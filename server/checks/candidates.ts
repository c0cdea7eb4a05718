/** Who could answer for a document, for fixes that have to name somebody. */

import type { Locale } from "../locale";
import { correspondingRole, localText } from "../matrix/model";
import { readTitle, textIn } from "../model/values";
import type { CheckContext } from "./context";

export interface Candidate {
  readonly id: string;
  readonly title: (locale: Locale) => string;
}

/** At most this many are offered: a longer list is what completion is for. */
const mostOwners = 3;

/**
 * Those who own other documents here, the most frequent first, then the senior executive of the matrix.
 * Only ids that can be looked up.
 */
export function likelyOwners(context: CheckContext): Candidate[] {
  const { index, file, scope } = context;
  const times = new Map<string, number>();
  for (const other of index.files) {
    if (other === file) continue;
    for (const owner of other.outline.owners) times.set(owner, (times.get(owner) ?? 0) + 1);
  }
  const owners = [...times]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id]): Candidate[] => {
      const party = scope.party(id)?.value;
      return party === undefined ? [] : [{ id, title: (locale) => textIn(readTitle(party.value), locale) ?? id }];
    });
  return [...owners.slice(0, mostOwners), ...executive(context)];
}

function executive({ matrix }: CheckContext): Candidate[] {
  const role = matrix.unknown === undefined ? correspondingRole(matrix.matrix, "policy-lead") : undefined;
  return role === undefined ? [] : [{ id: role.id, title: (locale) => localText(role.title, locale) }];
}
