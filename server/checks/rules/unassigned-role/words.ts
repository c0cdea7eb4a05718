import type { Locale } from "../../../locale";
import { type LocalText, localText } from "../../../matrix/model";
import type { Assignment, RoleEntry } from "../../../model/plan";
import { quoted } from "../../../words";
import { fillRemedy } from "../../roles";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly entry: RoleEntry;
  /** The one item that names nobody; absent when the role holds none or several such. */
  readonly assignment?: Assignment;
  /** Title of the role. */
  readonly role: LocalText;
  /** True when a partner may have the role. */
  readonly external: boolean;
  /** Title of the phase. */
  readonly phase: LocalText;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Role without a person",
    message: ({ role, phase }) => `${localText(role, "en")} in ${localText(phase, "en")} has nobody yet.`,
    why: () => "The role looks filled and is not: the work is left undone, and there is nobody to ask.",
    remedy: ({ external }) => fillRemedy(external, "en"),
  },
  fr: {
    title: "Rôle sans titulaire",
    message: ({ role, phase }) =>
      `Le rôle ${quoted(localText(role, "fr"), "fr")} de la phase ${quoted(localText(phase, "fr"), "fr")} n’a encore personne.`,
    why: () => "Le rôle semble pourvu et ne l’est pas; le travail ne se fait pas, et l’on ne sait à qui s’adresser.",
    remedy: ({ external }) => fillRemedy(external, "fr"),
  },
};
