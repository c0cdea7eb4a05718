import type { Locale } from "../../../locale";
import { type LocalText, localText } from "../../../matrix/model";
import type { Phase } from "../../../model/plan";
import { enumerate, quoted } from "../../../words";
import type { OpenRole } from "../../open-roles";
import { fillRemedy } from "../../role-words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly phase: Phase;
  /** Title of the phase. */
  readonly title: LocalText;
  readonly matrix: string;
  /** The roles that this finding speaks of: one, or all when the phase has nobody at all. */
  readonly missing: readonly OpenRole[];
  /** Every role that the phase lacks, for the fix that adds them all. */
  readonly allMissing: readonly OpenRole[];
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Missing role in a phase",
    message: ({ title, missing }) => {
      const phase = localText(title, "en");
      if (missing.length > 1) return `${phase} has nobody yet; ${missing.length} roles are needed.`;
      const { role: open, ended } = missing[0] ?? {};
      const role = localText(open?.title ?? "", "en");
      return ended === undefined
        ? `${phase} has nobody for the role ${role}.`
        : `${phase} has nobody for the role ${role} any more: the waiver ended on ${ended}.`;
    },
    why: ({ missing, matrix }) =>
      missing.length > 1
        ? `The role matrix ${matrix} asks for ${enumerate(
            missing.map(({ role }) => localText(role.title, "en")),
            "en",
          )} in this phase.`
        : `The role matrix ${matrix} asks for this role in this phase; without it, problems are found late, when they cost most.`,
    remedy: ({ missing }) =>
      fillRemedy(
        missing.some(({ role }) => role.external),
        "en",
      ),
  },
  fr: {
    title: "Rôle manquant dans une phase",
    message: ({ title, missing }) => {
      const phase = quoted(localText(title, "fr"), "fr");
      if (missing.length > 1)
        return `La phase ${phase} n’a encore personne; il y a ${missing.length} rôles à pourvoir.`;
      const { role: open, ended } = missing[0] ?? {};
      const role = quoted(localText(open?.title ?? "", "fr"), "fr");
      return ended === undefined
        ? `La phase ${phase} n’a personne pour le rôle ${role}.`
        : `La phase ${phase} n’a plus personne pour le rôle ${role}; la dispense a pris fin le ${ended}.`;
    },
    why: ({ missing, matrix }) =>
      missing.length > 1
        ? `La matrice des rôles ${matrix} demande dans cette phase\u00a0: ${enumerate(
            missing.map(({ role }) => localText(role.title, "fr")),
            "fr",
          )}.`
        : `La matrice des rôles ${matrix} demande ce rôle dans cette phase; sans lui, les problèmes se découvrent tard, quand ils coûtent le plus cher.`,
    remedy: ({ missing }) =>
      fillRemedy(
        missing.some(({ role }) => role.external),
        "fr",
      ),
  },
};
