/** Roles and phases that a plan writes and the matrix does not know. */
import type { Locale } from "../locale";
import { builtInMatrix } from "../matrix/built-in.generated";
import { allTexts, type LocalText, type RoleMatrix } from "../matrix/model";
import type { Phase } from "../model/plan";
import { optional } from "../optional";
import { quoted } from "../words";
import { openReferences } from "../workspace/look-up";
import type { Reference } from "../workspace/references";
import type { CheckContext } from "./context";
import { guess } from "./guess";
import type { Found } from "./rule";

/** A role or phase that the matrix in use does not have. */
export interface UnknownInMatrix {
  readonly reference: Reference;
  /** The id that is most likely meant. */
  readonly guess?: string;
  readonly matrix: RoleMatrix;
}

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

/** "There is no phase “discoverie”. Did you mean “discovery”?" @param there the beginning, without the id */
export function notInMatrix(there: string, { reference, guess }: UnknownInMatrix, locale: Locale): string {
  const unknown = `${there} ${quoted(reference.value, locale)}`;
  if (guess === undefined) return `${unknown} ${locale === "fr" ? "dans la matrice des rôles" : "in the role matrix"}.`;
  return `${unknown}. ${locale === "fr" ? "Vouliez-vous dire" : "Did you mean"} ${quoted(guess, locale)}?`;
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

/** The id of a matrix behind a blank, for a sentence; nothing for a matrix that has none. */
export function idBehind({ id }: RoleMatrix): string {
  return id === "" ? "" : ` ${id}`;
}

/** What to do about a role that nobody has. @param external true when a partner may have it */
export function fillRemedy(external: boolean, locale: Locale): string {
  if (locale === "fr") {
    const who = external ? "une personne, un poste ou un partenaire" : "une personne ou un poste de chez vous";
    return `Nommez ${who}, inscrivez un poste vacant, ou accordez une dispense en disant pourquoi.`;
  }
  const who = external ? "a person, a position or a partner" : "a person or a position of your own";
  return `Name ${who}, open a vacancy, or waive the role and say why.`;
}
