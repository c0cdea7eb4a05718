/** What the author reads in the conversation "Who is missing?". */
import type { Locale } from "../../locale";
import { type LocalText, localText } from "../../matrix/model";
import { count, quoted } from "../../words";

type InBoth = Readonly<Record<Locale, string>>;

/** Headings over those who may have the role. */
export const groups = {
  "same-role": { en: "Has this role elsewhere in the plan", fr: "A ce rôle ailleurs dans le plan" },
  "same-initiative": { en: "Takes part in this initiative", fr: "Participe à cette initiative" },
  other: { en: "Everybody else", fr: "Autres personnes et organismes" },
  nobody: { en: "Nobody, or somebody else", fr: "Personne, ou quelqu’un d’autre" },
} as const satisfies Readonly<Record<string, InBoth>>;

/** What can be chosen instead of somebody: what it is called, and what it means. */
export const instead = {
  vacancy: {
    en: ["Open a vacancy", "The plan lists the role as still to be filled."],
    fr: ["Inscrire un poste vacant", "Le plan indique que le rôle est encore à pourvoir."],
  },
  waived: {
    en: ["Waive the role, and say why", "Nobody is needed; the reason stands in the plan."],
    fr: ["Dispenser du rôle, en disant pourquoi", "Personne n’est nécessaire; la raison figure dans le plan."],
  },
  name: {
    en: ["Write another name or id", "For somebody who is not in the list."],
    fr: ["Écrire un autre nom ou identifiant", "Pour quelqu’un qui n’est pas dans la liste."],
  },
  later: {
    en: ["Leave it for later", "Nothing is written, and the warning stays."],
    fr: ["Laisser pour plus tard", "Rien n’est écrit, et l’avertissement demeure."],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, readonly [label: string, detail: string]>>>>;

export function titleFor(phase: LocalText, locale: Locale): string {
  return locale === "fr"
    ? `Qui manque dans la phase ${quoted(localText(phase, "fr"), "fr")}?`
    : `Who is missing in ${localText(phase, "en")}?`;
}

/** What the code action is called. @param roles how many are open */
export function actionTitle(phase: LocalText, roles: number, locale: Locale): string {
  const title = titleFor(phase, locale);
  if (locale === "fr") return `${title} Choisir pour ${count(roles, "rôle", "rôles", "fr")}…`;
  return `${title} Choose for ${count(roles, "role", "roles", "en")}…`;
}

/** The question about one role. */
export function whoFor(role: LocalText, phase: LocalText, locale: Locale): string {
  return locale === "fr"
    ? `Qui a le rôle ${quoted(localText(role, "fr"), "fr")} dans la phase ${quoted(localText(phase, "fr"), "fr")}?`
    : `Who takes part as ${localText(role, "en")} in ${localText(phase, "en")}?`;
}

export const chooseOrSearch: InBoth = {
  en: "Choose below, or type a few letters of a name",
  fr: "Choisissez ci-dessous, ou tapez quelques lettres d’un nom",
};

export function reasonFor(role: LocalText, locale: Locale): string {
  return locale === "fr"
    ? `Pourquoi personne n’est nécessaire comme ${quoted(localText(role, "fr"), "fr")}?`
    : `Why is nobody needed as ${localText(role, "en")}?`;
}

export const reasonNeeded: InBoth = {
  en: "A waiver counts only with its reason.",
  fr: "Une dispense ne compte qu’avec sa raison.",
};

export function nameFor(role: LocalText, locale: Locale): string {
  return locale === "fr"
    ? `Nom ou identifiant de qui a le rôle ${quoted(localText(role, "fr"), "fr")}`
    : `Name or id of who takes part as ${localText(role, "en")}`;
}

export const nameNeeded: InBoth = { en: "Write a name or an id.", fr: "Écrivez un nom ou un identifiant." };

export const whichPhase: readonly [title: InBoth, prompt: InBoth] = [
  { en: "Who is missing?", fr: "Qui manque?" },
  { en: "The phase to look at", fr: "La phase à examiner" },
];

export const nothingMissing: InBoth = {
  en: "Nobody is missing in this plan: every role that its phases need has somebody, a vacancy or a waiver.",
  fr: "Personne ne manque dans ce plan\u00a0: chaque rôle nécessaire dans ses phases a quelqu’un, un poste vacant ou une dispense.",
};

export const noPlan: InBoth = {
  en: "Only a staffing plan says who takes part. Open one, and ask again.",
  fr: "Seul un plan de dotation dit qui participe. Ouvrez-en un, puis reposez la question.",
};

export const cannotWrite: InBoth = {
  en: "Your choices were not written: the phase is gone, or something stands in its roles that cannot be added to.",
  fr: "Vos choix n’ont pas été écrits\u00a0: la phase n’est plus là, ou ses rôles contiennent quelque chose qui ne se complète pas.",
};
