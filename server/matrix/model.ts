/**
 * The role matrix as plain data: which roles take part in which phases.
 *
 * This room knows no YAML. `model/` turns a role-matrix document into the object below;
 * everything that depends on roles and phases (schemas, checks, completion, templates) reads it.
 */

/** A text for people: one string, or one string for each language (BCP 47 tag). */
export type LocalText = string | Readonly<Record<string, string>>;

/** What a cell of the matrix can say, for instance "involved" or RACI's "A". */
export interface Level {
  readonly id: string;
  readonly title: LocalText;
  /** True when a role with this level must be filled in the phase. */
  readonly required: boolean;
  /** Words that stand for this level in source tables ("Yes", "Oui"). */
  readonly aliases: readonly string[];
  /** True when exactly one role of a phase must have it. */
  readonly exactlyOne: boolean;
}

/** One cell: the levels a role has in a phase, never empty, and what the source adds to them. */
export interface Cell {
  readonly levels: readonly string[];
  /** Full-time equivalents that the source table names for the cell. */
  readonly fte?: number;
  readonly note?: LocalText;
}

/** A phase of an initiative (or, with another word in `rows`, an activity). */
export interface MatrixPhase {
  readonly id: string;
  readonly title: LocalText;
  readonly description?: LocalText;
  /** The phase of the built-in matrix that this one corresponds to. */
  readonly like?: string;
}

/** A role with its involvement in the phases. */
export interface MatrixRole {
  readonly id: string;
  readonly title: LocalText;
  readonly description?: LocalText;
  /** True when the role may stand outside the organization (a peer or a vendor). */
  readonly external: boolean;
  readonly competencies: readonly string[];
  /** The role of the built-in matrix that this one corresponds to. */
  readonly like?: string;
  /** Cells by phase id; no entry means not involved. */
  readonly involvement: ReadonlyMap<string, Cell>;
}

/** A whole matrix; the maps keep the order of the source. */
export interface RoleMatrix {
  readonly id: string;
  readonly title: LocalText;
  readonly source?: string;
  readonly levels: ReadonlyMap<string, Level>;
  readonly phases: ReadonlyMap<string, MatrixPhase>;
  readonly roles: ReadonlyMap<string, MatrixRole>;
  /** The word for a phase when the rows of the source are something else. */
  readonly rowWord?: LocalText;
}

/** True when the role must be filled in the phase: one of the cell's levels is required. */
export function isRequired(matrix: RoleMatrix, roleId: string, phaseId: string): boolean {
  const cell = matrix.roles.get(roleId)?.involvement.get(phaseId);
  return cell?.levels.some((id) => matrix.levels.get(id)?.required === true) ?? false;
}

/** The roles that must be filled in a phase, in the order of the matrix. */
export function requiredRoles(matrix: RoleMatrix, phaseId: string): MatrixRole[] {
  return [...matrix.roles.values()].filter((role) => isRequired(matrix, role.id, phaseId));
}

/** The phases in which a role takes part at any level, in the order of the matrix. */
export function phasesOfRole(matrix: RoleMatrix, roleId: string): MatrixPhase[] {
  const involvement = matrix.roles.get(roleId)?.involvement;
  return involvement === undefined ? [] : [...matrix.phases.values()].filter((phase) => involvement.has(phase.id));
}

/**
 * The role or phase that corresponds to one of the built-in matrix: the one of that id,
 * else the first that says `like: <id>`. Rules about particular roles are silent without one.
 */
export function correspondingRole(matrix: RoleMatrix, builtInId: string): MatrixRole | undefined {
  return matrix.roles.get(builtInId) ?? [...matrix.roles.values()].find((role) => role.like === builtInId);
}

/** The id that a role has in the built-in matrix, by its own `like:`; else its own id. */
export function builtInRoleId(matrix: RoleMatrix, roleId: string): string {
  return matrix.roles.get(roleId)?.like ?? roleId;
}

/** As {@link correspondingRole}, for a phase. */
export function correspondingPhase(matrix: RoleMatrix, builtInId: string): MatrixPhase | undefined {
  return matrix.phases.get(builtInId) ?? [...matrix.phases.values()].find((phase) => phase.like === builtInId);
}

/** A text for people in a language: that one, else English, else the first there is. */
export function localText(text: LocalText, locale: string): string {
  if (typeof text === "string") return text;
  return text[locale] ?? text.en ?? Object.values(text)[0] ?? "";
}

/** A text for people in every language that it has. */
export function allTexts(text: LocalText): string[] {
  return typeof text === "string" ? [text] : Object.values(text);
}
