import type { SyntaxNode } from "../../../document/tree";
import type { Locale } from "../../../locale";
import { localText } from "../../../matrix/model";
import type { Initiative } from "../../../model/plan";
import { quoted } from "../../../words";
import type { ForkedPhase } from "../../forks";
import { initiativeName } from "../../names";
import type { RuleWords } from "../../rule";

export interface Params extends ForkedPhase {
  readonly initiative: Initiative;
  /** Where it says that there is a fork. */
  readonly node: SyntaxNode;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Own version without maintenance",
    message: ({ initiative, role }) =>
      `${quoted(initiativeName(initiative, "en"), "en")} keeps its own version (a fork), but maintenance has no ${localText(role.title, "en")}.`,
    why: () =>
      "Nobody else corrects a version of your own: every security fix of the original has to be carried over by you, for as long as you use it.",
    remedy: ({ role }) =>
      `Name somebody as ${localText(role.title, "en")} in this phase, or use the original and write ${quoted("fork: false", "en")}.`,
  },
  fr: {
    title: "Version dérivée sans entretien",
    message: ({ initiative, role }) =>
      `${quoted(initiativeName(initiative, "fr"), "fr")} a sa propre version dérivée, mais nul n’y tient le rôle ${quoted(localText(role.title, "fr"), "fr")}.`,
    why: () =>
      "Personne d’autre ne corrige votre version; c’est à vous d’y reporter chaque correctif de sécurité de l’originale, tant que vous l’utilisez.",
    remedy: ({ role }) =>
      `Confiez à quelqu’un le rôle ${quoted(localText(role.title, "fr"), "fr")} dans cette phase, ou utilisez l’originale et écrivez ${quoted("fork: false", "fr")}.`,
  },
};
