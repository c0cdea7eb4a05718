/** Roles and phases that a plan writes and the matrix does not know. */
import type { LocalText, RoleMatrix } from "../matrix/model";
import type { Phase } from "../model/plan";
import { guess } from "./guess";

interface Titled {
  readonly id: string;
  readonly title: LocalText;
}

/** The entry that a written word most likely stands for: by its id, or by its title in any language. */
export function nearest(written: string, entries: Iterable<Titled>): string | undefined {
  const ids = new Map<string, string>();
  for (const { id } of entries) ids.set(id, id);
  for (const { id, title } of entries) {
    for (const text of typeof title === "string" ? [title] : Object.values(title)) {
      if (!ids.has(text)) ids.set(text, id);
    }
  }
  // The title itself, word for word, is no guess.
  const found = ids.has(written) ? written : guess(written, ids.keys());
  return found === undefined ? undefined : ids.get(found);
}

/** The roles that the unknown roles of a phase most likely stand for; each is written only once. */
export function nearestRole(matrix: RoleMatrix, phase: Phase, written: string): string | undefined {
  const there = new Set(phase.roles.map((role) => role.id));
  return nearest(
    written,
    [...matrix.roles.values()].filter((role) => !there.has(role.id)),
  );
}

/** The roles that are there, but misspelt. */
export function misspeltRoles(matrix: RoleMatrix, phase: Phase): ReadonlySet<string> {
  const unknown = phase.roles.filter((role) => !matrix.roles.has(role.id));
  return new Set(unknown.map((role) => nearestRole(matrix, phase, role.id)).filter((id) => id !== undefined));
}

/** The id of a matrix behind a blank, for a sentence; nothing for a matrix that has none. */
export function idBehind({ id }: RoleMatrix): string {
  return id === "" ? "" : ` ${id}`;
}
