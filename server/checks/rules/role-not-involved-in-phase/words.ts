import type { Locale } from "../../../locale";
import { type LocalText, localText } from "../../../matrix/model";
import type { RoleEntry } from "../../../model/plan";
import { quoted } from "../../../words";
import { oneOfTitles } from "../../names";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly entry: RoleEntry;
  /** Title of the role. */
  readonly role: LocalText;
  /** Title of the phase. */
  readonly phase: LocalText;
  /** Titles of the phases in which the role takes part. */
  readonly involved: readonly LocalText[];
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Role outside its phases",
    message: ({ role, phase }) => `${localText(role, "en")} does not take part in ${localText(phase, "en")}.`,
    why: () =>
      "Each role is needed in some phases and not in others; time planned where it is not needed is missing elsewhere.",
    remedy: ({ involved }) =>
      involved.length === 0
        ? `Remove the role, or add ${quoted("extra: true", "en")} if you want it here on purpose.`
        : `Move the role to ${oneOfTitles(involved, "en")}, or add ${quoted("extra: true", "en")} if you want it here on purpose.`,
  },
  fr: {
    title: "Rôle hors de ses phases",
    message: ({ role, phase }) =>
      `Le rôle ${quoted(localText(role, "fr"), "fr")} ne participe pas à la phase ${quoted(localText(phase, "fr"), "fr")}.`,
    why: () =>
      "Chaque rôle est requis dans certaines phases et non dans d’autres; le temps prévu là où il ne l’est pas manque ailleurs.",
    remedy: ({ involved }) =>
      involved.length === 0
        ? `Retirez le rôle, ou ajoutez ${quoted("extra: true", "fr")} si vous le voulez ici à dessein.`
        : `Déplacez le rôle vers ${oneOfTitles(involved, "fr")}, ou ajoutez ${quoted("extra: true", "fr")} si vous le voulez ici à dessein.`,
  },
};
