/** Roles and phases that a plan writes and the matrix does not know. */
import { builtInMatrix } from "../matrix/built-in.generated";
import { allTexts, type LocalText, type RoleMatrix } from "../matrix/model";
import type { Phase } from "../model/plan";
import { optional } from "../optional";
import { openReferences } from "../workspace/look-up";
import type { Reference } from "../workspace/references";
import type { CheckContext } from "./context";
import { guess } from "./guess";
import type { UnknownInMatrix } from "./role-words";
import type { Found } from "./rule";

/** Where a file speaks of roles or phases that its matrix does not have, as keys or as values. */
export function* unknownInMatrix(
  context: CheckContext,
  kind: "role" | "phase",
  guessFor: (reference: Reference) => string | undefined,
): Iterable<Found<UnknownInMatrix>> {
  const { matrix } = context.matrix;
  for (const { reference, answer } of openReferences(context)) {
    const { kinds, value, node } = reference;
    if (kinds.length !== 1 || kinds[0] !== kind || answer.type !== "unknown") continue;
    // One cause, one finding: the structure check speaks of some keys itself.
    if (context.structure.some((problem) => problem.node === node)) continue;
    yield { spot: node, subject: value, params: { reference, matrix, ...optional("guess", guessFor(reference)) } };
  }
}

interface Titled {
  readonly id: string;
  readonly title: LocalText;
  readonly like?: string;
}

/**
 * What people write for a role or phase besides its id: its title in any language, and, where the organization has a
 * matrix of its own, the id and the titles of the built-in one to which it corresponds.
 *
 * @param builtIn the roles or the phases of the built-in matrix
 */
export function otherNames({ title, like }: Titled, builtIn: ReadonlyMap<string, Titled>): string[] {
  const same = like === undefined ? undefined : builtIn.get(like);
  return [...allTexts(title), ...(same === undefined ? [] : [same.id, ...allTexts(same.title)])];
}

/** The entry that a written word most likely stands for: by its id, or by one of its {@link otherNames}. */
export function nearest(
  written: string,
  entries: Iterable<Titled>,
  builtIn: ReadonlyMap<string, Titled>,
): string | undefined {
  const ids = new Map<string, string>();
  for (const { id } of entries) ids.set(id, id);
  for (const entry of entries) {
    for (const text of otherNames(entry, builtIn)) if (!ids.has(text)) ids.set(text, entry.id);
  }
  // Such a name, word for word, is no guess.
  const found = ids.has(written) ? written : guess(written, ids.keys());
  return found === undefined ? undefined : ids.get(found);
}

/** The role that an unknown role most likely stands for. @param phase where it stands: each is written only once there */
export function nearestRole({ roles }: RoleMatrix, phase: Phase | undefined, written: string): string | undefined {
  const there = new Set(phase?.roles.map((role) => role.id));
  return nearest(
    written,
    [...roles.values()].filter((role) => !there.has(role.id)),
    builtInMatrix.roles,
  );
}

/** The roles that are there, but misspelt. */
export function misspeltRoles(matrix: RoleMatrix, phase: Phase): ReadonlySet<string> {
  const unknown = phase.roles.filter((role) => !matrix.roles.has(role.id));
  return new Set(unknown.map((role) => nearestRole(matrix, phase, role.id)).filter((id) => id !== undefined));
}
