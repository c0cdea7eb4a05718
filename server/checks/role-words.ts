/** What several rules say of roles and phases: in a file of its own, since words are loaded alone. */
import type { Locale } from "../locale";
import type { RoleMatrix } from "../matrix/model";
import { quoted } from "../words";
import type { Reference } from "../workspace/references";

/** A role or phase that the matrix in use does not have. */
export interface UnknownInMatrix {
  readonly reference: Reference;
  /** The id that is most likely meant. */
  readonly guess?: string;
  readonly matrix: RoleMatrix;
}

/** "There is no phase “discoverie”. Did you mean “discovery”?" @param there the beginning, without the id */
export function notInMatrix(there: string, { reference, guess }: UnknownInMatrix, locale: Locale): string {
  const unknown = `${there} ${quoted(reference.value, locale)}`;
  if (guess === undefined) return `${unknown} ${locale === "fr" ? "dans la matrice des rôles" : "in the role matrix"}.`;
  return `${unknown}. ${locale === "fr" ? "Vouliez-vous dire" : "Did you mean"} ${quoted(guess, locale)}?`;
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
