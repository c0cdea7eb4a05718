import type { Locale } from "../../../locale";
import { type LocalText, localText } from "../../../matrix/model";
import type { Party } from "../../../model/parties";
import type { Assignment } from "../../../model/plan";
import { quoted } from "../../../words";
import { nameOf } from "../../names";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly party: Party;
  readonly assignment: Assignment;
  /** Title of the role. */
  readonly role: LocalText;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Role without time",
    message: ({ party, role }) => `${nameOf(party, "en")} has no time set aside as ${localText(role, "en")}.`,
    why: () => "Work without time of its own is done off the side of a desk, until something else is more urgent.",
    remedy: () => `Write with ${quoted("fte", "en")} how much of a full-time week the role takes: 0.1 is half a day.`,
  },
  fr: {
    title: "Rôle sans temps prévu",
    message: ({ party, role }) =>
      `${nameOf(party, "fr")} n’a pas de temps prévu pour le rôle ${quoted(localText(role, "fr"), "fr")}.`,
    why: () => "Un travail sans temps prévu se fait entre deux tâches, jusqu’à ce qu’autre chose devienne plus urgent.",
    remedy: () =>
      `Inscrivez avec ${quoted("fte", "fr")} la part d’une semaine à temps plein que prend le rôle. 0.1 vaut une demi-journée.`,
  },
};
