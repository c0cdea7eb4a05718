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
  const heads = [...matrix.phases.values()].map((phase) => escapeMarkdown(localText(phase.title, locale)));
  const cells = [...matrix.phases.values()].map((phase) => {
    const cell = role.involvement.get(phase.id);
    if (cell === undefined) return " ";
    return isRequired(matrix, role.id, phase.id) ? "●" : cell.levels.join(", ");
  });
  const external = role.external
    ? locale === "fr"
      ? "Peut venir de l’extérieur (organisme pair ou fournisseur)."
      : "May come from outside (a peer organization or a supplier)."
    : locale === "fr"
      ? "Doit venir de l’organisation elle-même."
      : "Must come from the organization itself.";
  return [
    role.description === undefined ? "" : escapeMarkdown(localText(role.description, locale)),
    external,
    `| ${heads.join(" | ")} |\n|${heads.map(() => ":-:").join("|")}|\n| ${cells.join(" | ")} |`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** What happens in a phase, and who has to take part. */
export function describePhase(matrix: RoleMatrix, phase: MatrixPhase, locale: Locale): string {
  const roles = requiredRoles(matrix, phase.id).map((role) => escapeMarkdown(localText(role.title, locale)));
  const needs = locale === "fr" ? "Rôles nécessaires" : "Roles needed";
  const colon = locale === "fr" ? "\u00a0:" : ":";
  return [
    phase.description === undefined ? "" : escapeMarkdown(localText(phase.description, locale)),
    roles.length === 0 ? "" : `${needs}${colon} ${enumerate(roles, locale)}.`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
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

/** "Person, Parking Services" – what a party is, in one line. */
export function partyInWords(context: Context, party: Party, locale: Locale): string {
  const department = party.department === undefined ? undefined : context.scope.department(party.department.value);
  const unit = textIn(department?.value.title, locale) ?? party.department?.value;
  return [partyWords[party.kind][locale], unit].filter((part) => part !== undefined).join(", ");
}

/** Where something is defined, as the name of the file; nothing for the file at hand. */
export function definedIn(context: Context, found: Defined<unknown>, locale: Locale): string {
  if (found.file === context.file) return locale === "fr" ? "Défini dans ce fichier" : "Defined in this file";
  const name = escapeMarkdown(pathOf(found.file.uri).split("/").at(-1) ?? "");
  return locale === "fr" ? `Défini dans ${name}` : `Defined in ${name}`;
}
