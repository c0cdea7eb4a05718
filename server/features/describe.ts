/** Roles, phases, parties and documents in words, for hovers and for the notes beside suggestions. Markdown. */

import type { Locale } from "../locale";
import {
  isRequired,
  localText,
  type MatrixPhase,
  type MatrixRole,
  phasesOfRole,
  type RoleMatrix,
  requiredRoles,
} from "../matrix/model";
import type { Party, PartyKind } from "../model/parties";
import { textIn } from "../model/values";
import { enumerate } from "../words";
import type { Context } from "../workspace/context";
import type { Defined } from "../workspace/scope";
import { pathOf } from "../workspace/uris";

/** Text of a file inside Markdown: shown as it stands, never as markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, "\\$&").replaceAll("\n", " ");
}

/** What a role does, and in which phases it takes part, as a small table. */
export function describeRole(matrix: RoleMatrix, role: MatrixRole, locale: Locale): string {
  return `${roleInWords(role, locale)}\n\n${phaseTable(matrix, role, locale)}`;
}

/** What a role does and who may have it, on one line. */
export function roleInWords({ description, external }: MatrixRole, locale: Locale): string {
  const who = external
    ? locale === "fr"
      ? "Peut venir de l’extérieur (organisme pair ou fournisseur)."
      : "May come from outside (a peer organization or a supplier)."
    : locale === "fr"
      ? "Doit venir de l’organisation elle-même."
      : "Must come from the organization itself.";
  return description === undefined ? who : `${escapeMarkdown(localText(description, locale))} ${who}`;
}

/** The phases as a table of two rows, with a dot where the role is needed. */
export function phaseTable(matrix: RoleMatrix, role: MatrixRole, locale: Locale): string {
  const phases = [...matrix.phases.values()];
  const heads = phases.map((phase) => escapeMarkdown(localText(phase.title, locale)));
  const cells = phases.map((phase) => {
    const cell = role.involvement.get(phase.id);
    if (cell === undefined) return " ";
    return isRequired(matrix, role.id, phase.id) ? "●" : escapeMarkdown(cell.levels.join(", "));
  });
  return `| ${heads.join(" | ")} |\n|${heads.map(() => ":-:").join("|")}|\n| ${cells.join(" | ")} |`;
}

/** What happens in a phase, and who has to take part. */
export function describePhase(matrix: RoleMatrix, phase: MatrixPhase, locale: Locale): string {
  return [phaseInWords(phase, locale), rolesNeeded(matrix, phase, locale)].filter((part) => part !== "").join("\n\n");
}

/** What happens in a phase; nothing where the matrix does not say it. */
export function phaseInWords({ description }: MatrixPhase, locale: Locale): string {
  return description === undefined ? "" : escapeMarkdown(localText(description, locale));
}

/** "Roles needed: …" */
export function rolesNeeded(matrix: RoleMatrix, phase: MatrixPhase, locale: Locale): string {
  const roles = requiredRoles(matrix, phase.id).map((role) => escapeMarkdown(localText(role.title, locale)));
  const needs = locale === "fr" ? "Rôles nécessaires\u00a0:" : "Roles needed:";
  return roles.length === 0 ? "" : `${needs} ${enumerate(roles, locale)}.`;
}

/** The phases of a role in one line: "Discovery, Procurement". */
export function phasesInWords(matrix: RoleMatrix, role: MatrixRole, locale: Locale): string {
  return enumerate(
    phasesOfRole(matrix, role.id).map((phase) => localText(phase.title, locale)),
    locale,
  );
}

const partyWords: Readonly<Record<PartyKind, Readonly<Record<Locale, string>>>> = {
  person: { en: "Person", fr: "Personne" },
  position: { en: "Position", fr: "Poste" },
  partner: { en: "Partner", fr: "Partenaire" },
  body: { en: "Body", fr: "Instance" },
};

/** "Person, Parking Services" – what a party is, in one line; for a position also who holds it. */
export function partyInWords(context: Context, party: Party, locale: Locale): string {
  const department = party.department === undefined ? undefined : context.scope.department(party.department.value);
  const unit = textIn(department?.value.title, locale) ?? party.department?.value;
  const holder = party.heldBy === undefined ? undefined : context.scope.party(party.heldBy.value)?.value.title;
  const held = textIn(holder, locale) ?? party.heldBy?.value;
  const heldBy = held && (locale === "fr" ? `titulaire\u00a0: ${held}` : `held by ${held}`);
  return [partnerWords(party, locale) ?? partyWords[party.kind][locale], unit, heldBy]
    .filter((part) => part !== undefined)
    .join(", ");
}

function partnerWords({ partnerKind }: Party, locale: Locale): string | undefined {
  if (partnerKind?.value === "vendor") return locale === "fr" ? "Fournisseur" : "Supplier";
  if (partnerKind?.value === "peer") return locale === "fr" ? "Organisme pair" : "Peer organization";
  return undefined;
}

/** "From the role matrix iccs-table-2-1." */
export function fromMatrix({ matrix, file }: Context["matrix"], locale: Locale): string {
  const named = textIn(file?.header.title, locale);
  const name = named === undefined ? (matrix.id === "" ? "" : ` \`${matrix.id}\``) : ` ${escapeMarkdown(named)}`;
  return locale === "fr" ? `Selon la matrice des rôles${name}` : `From the role matrix${name}`;
}

/** Where something is defined, as the name of the file. */
export function definedIn(context: Context, found: Defined<unknown>, locale: Locale): string {
  if (found.file === context.file) return locale === "fr" ? "Défini dans ce fichier" : "Defined in this file";
  const name = escapeMarkdown(pathOf(found.file.uri).split("/").at(-1) ?? "");
  return locale === "fr" ? `Défini dans ${name}` : `Defined in ${name}`;
}
