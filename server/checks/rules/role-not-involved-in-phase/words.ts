import type { Locale } from "../../../locale";
import { type LocalText, localText } from "../../../matrix/model";
import type { RoleEntry } from "../../../model/plan";
import { enumerate, quoted } from "../../../words";
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

function titles(texts: readonly LocalText[], locale: Locale): string {
  return enumerate(
    texts.map((text) => localText(text, locale)),
    locale,
    "or",
  );
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "A role stands in a phase that does not involve it",
    message: ({ role, phase }) => `${localText(role, "en")} does not take part in ${localText(phase, "en")}.`,
    why: () =>
      "Roles step forward and back from phase to phase; time that is planned where a role is not needed is missing elsewhere.",
    remedy: ({ involved }) =>
      involved.length === 0
        ? "Remove the role, or mark it as extra if you want it here on purpose."
        : `Move the role to ${titles(involved, "en")}, or mark it as extra if you want it here on purpose.`,
  },
  fr: {
    title: "Un rôle figure dans une phase qui ne le concerne pas",
    message: ({ role, phase }) =>
      `Le rôle ${quoted(localText(role, "fr"), "fr")} ne participe pas à la phase ${quoted(localText(phase, "fr"), "fr")}.`,
    why: () =>
      "Les rôles s’avancent et s’effacent d’une phase à l’autre; le temps prévu là où un rôle n’est pas requis manque ailleurs.",
    remedy: ({ involved }) =>
      involved.length === 0
        ? "Retirez le rôle, ou indiquez qu’il est en plus si vous le voulez ici à dessein."
        : `Déplacez le rôle vers ${titles(involved, "fr")}, ou indiquez qu’il est en plus si vous le voulez ici à dessein.`,
  },
};
