import type { Locale } from "../../../locale";
import { type LocalText, localText, type MatrixRole } from "../../../matrix/model";
import type { Phase } from "../../../model/plan";
import { enumerate, quoted } from "../../../words";
import { fillRemedy } from "../../roles";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly phase: Phase;
  /** Title of the phase. */
  readonly title: LocalText;
  readonly matrix: string;
  /** The roles that this finding speaks of: one, or all when the phase has nobody at all. */
  readonly roles: readonly MatrixRole[];
  /** Every role that the phase lacks, for the fix that adds them all. */
  readonly allMissing: readonly MatrixRole[];
  /** The last day of a waiver that has ended, `YYYY-MM-DD`. */
  readonly ended?: string;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Missing role in a phase",
    message: ({ title, roles, ended }) => {
      const phase = localText(title, "en");
      if (roles.length > 1) return `${phase} has nobody yet; ${roles.length} roles are needed.`;
      const role = localText(roles[0]?.title ?? "", "en");
      return ended === undefined
        ? `${phase} has nobody for the role ${role}.`
        : `${phase} has nobody for the role ${role} any more: the waiver ended on ${ended}.`;
    },
    why: ({ roles, matrix }) =>
      roles.length > 1
        ? `The role matrix ${matrix} asks for ${enumerate(
            roles.map((role) => localText(role.title, "en")),
            "en",
          )} in this phase.`
        : `The role matrix ${matrix} asks for this role in this phase; without it, problems are found late, when they cost most.`,
    remedy: ({ roles }) =>
      fillRemedy(
        roles.some(({ external }) => external),
        "en",
      ),
  },
  fr: {
    title: "Rôle manquant dans une phase",
    message: ({ title, roles, ended }) => {
      const phase = quoted(localText(title, "fr"), "fr");
      if (roles.length > 1) return `La phase ${phase} n’a encore personne; il y a ${roles.length} rôles à pourvoir.`;
      const role = quoted(localText(roles[0]?.title ?? "", "fr"), "fr");
      return ended === undefined
        ? `La phase ${phase} n’a personne pour le rôle ${role}.`
        : `La phase ${phase} n’a plus personne pour le rôle ${role}; la dispense a pris fin le ${ended}.`;
    },
    why: ({ roles, matrix }) =>
      roles.length > 1
        ? `La matrice des rôles ${matrix} demande dans cette phase\u00a0: ${enumerate(
            roles.map((role) => localText(role.title, "fr")),
            "fr",
          )}.`
        : `La matrice des rôles ${matrix} demande ce rôle dans cette phase; sans lui, les problèmes se découvrent tard, quand ils coûtent le plus cher.`,
    remedy: ({ roles }) =>
      fillRemedy(
        roles.some(({ external }) => external),
        "fr",
      ),
  },
};
