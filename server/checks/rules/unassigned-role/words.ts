import type { Locale } from "../../../locale";
import { type LocalText, localText } from "../../../matrix/model";
import type { Assignment, RoleEntry } from "../../../model/plan";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly entry: RoleEntry;
  /** The one item that names nobody; absent when the role holds none or several such. */
  readonly assignment?: Assignment;
  /** Title of the role. */
  readonly role: LocalText;
  /** Title of the phase. */
  readonly phase: LocalText;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "A role names nobody",
    message: ({ role, phase }) => `${localText(role, "en")} in ${localText(phase, "en")} names nobody yet.`,
    why: () => "The role looks taken care of and is not; what has no owner is left undone, and nobody can be asked.",
    remedy: () => "Name a person, a position or a partner, open a vacancy, or waive the role and say why.",
  },
  fr: {
    title: "Un rôle ne nomme personne",
    message: ({ role, phase }) =>
      `${quoted(localText(phase, "fr"), "fr")} ne nomme encore personne pour ${quoted(localText(role, "fr"), "fr")}.`,
    why: () =>
      "Le rôle semble comblé et ne l’est pas; ce dont personne ne répond ne se fait pas, et l’on ne sait à qui s’adresser.",
    remedy: () =>
      "Nommez une personne, un poste ou un partenaire, ouvrez un poste à pourvoir, ou accordez une dispense en disant pourquoi.",
  },
};
