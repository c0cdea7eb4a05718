import type { Locale } from "../../../locale";
import { type LocalText, localText } from "../../../matrix/model";
import type { Assignment, Phase, RoleEntry } from "../../../model/plan";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  /** Where the vacancy stands. */
  readonly entry: { readonly phase: Phase; readonly role: RoleEntry; readonly assignment: Assignment };
  /** Titles of the role and the phase. */
  readonly role: LocalText;
  readonly phase: LocalText;
  /** `YYYY-MM-DD`; absent where the vacancy does not say. */
  readonly neededBy?: string;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Vacancy in a phase that is under way",
    message: ({ role, phase, neededBy }) =>
      neededBy === undefined
        ? `${localText(phase, "en")} is under way, and ${localText(role, "en")} is still vacant.`
        : `${localText(phase, "en")} is under way, and ${localText(role, "en")} has been vacant since it was needed, on ${neededBy}.`,
    why: () => "The work of this role is left undone, or falls to people who have other things to do.",
    remedy: ({ neededBy }) =>
      neededBy === undefined
        ? `Name somebody in place of the vacancy, or write with ${quoted("neededBy", "en")} by when somebody is needed.`
        : "Name somebody in place of the vacancy, or write a later day by which somebody is needed.",
  },
  fr: {
    title: "Poste vacant dans une phase en cours",
    message: ({ role, phase, neededBy }) => {
      const beginning = `La phase ${quoted(localText(phase, "fr"), "fr")} est en cours, et le rôle ${quoted(localText(role, "fr"), "fr")}`;
      return neededBy === undefined
        ? `${beginning} est encore vacant.`
        : `${beginning} est attendu depuis le ${neededBy}.`;
    },
    why: () => "Le travail de ce rôle ne se fait pas, ou retombe sur des gens qui ont autre chose à faire.",
    remedy: ({ neededBy }) =>
      neededBy === undefined
        ? `Nommez quelqu’un à la place du poste vacant, ou inscrivez avec ${quoted("neededBy", "fr")} pour quand il faut quelqu’un.`
        : "Nommez quelqu’un à la place du poste vacant, ou reportez la date pour laquelle il faut quelqu’un.",
  },
};
