import type { SyntaxNode } from "../../../document/tree";
import type { Locale } from "../../../locale";
import { type LocalText, localText } from "../../../matrix/model";
import type { Placeholder } from "../../../model/placeholders";
import type { Assignment, RoleEntry } from "../../../model/plan";
import { quoted, shortened } from "../../../words";
import { fillRemedy } from "../../role-words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly entry: RoleEntry;
  /** The one item that names nobody; absent when the role holds none or several such. */
  readonly assignment?: Assignment;
  /** What is written instead of somebody; of several the first. */
  readonly word?: OpenWord;
  /** Title of the role. */
  readonly role: LocalText;
  /** True when a partner may have the role. */
  readonly external: boolean;
  /** Title of the phase. */
  readonly phase: LocalText;
}

/** A word such as `TBD` in the place of somebody. */
export interface OpenWord {
  readonly text: string;
  readonly node: SyntaxNode;
  readonly meaning: Placeholder;
  /** True when the same item of the role names somebody too. */
  readonly isBesideSomebody: boolean;
}

/** The titles of roles are long; so many characters of a word are enough to know it. */
const longestWord = 20;

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Role without a person",
    message: ({ role, phase, word }) => {
      const what = localText(role, "en");
      if (word === undefined) return `${what} in ${localText(phase, "en")} has nobody yet.`;
      return word.meaning === "open"
        ? `${quoted(shortened(word.text, longestWord), "en")} names nobody yet as ${what}.`
        : `${quoted(shortened(word.text, longestWord), "en")} does not say why nobody is needed as ${what}.`;
    },
    why: ({ word }) =>
      word?.meaning === "not-needed"
        ? "Without a reason, nobody can tell later whether the role was left out on purpose."
        : "The role looks filled and is not: the work is left undone, and there is nobody to ask.",
    remedy: ({ external, word }) =>
      word?.meaning === "not-needed"
        ? "Waive the role and say why; if somebody is needed after all, name them or open a vacancy."
        : fillRemedy(external, "en"),
  },
  fr: {
    title: "Rôle sans titulaire",
    message: ({ role, phase, word }) => {
      const what = `rôle ${quoted(localText(role, "fr"), "fr")}`;
      if (word === undefined)
        return `Le ${what} de la phase ${quoted(localText(phase, "fr"), "fr")} n’a encore personne.`;
      return word.meaning === "open"
        ? `${quoted(shortened(word.text, longestWord), "fr")} ne nomme encore personne pour le ${what}.`
        : `${quoted(shortened(word.text, longestWord), "fr")} ne dit pas pourquoi le ${what} n’est pas nécessaire.`;
    },
    why: ({ word }) =>
      word?.meaning === "not-needed"
        ? "Sans raison écrite, on ne saura plus tard si le rôle a été écarté à dessein."
        : "Le rôle semble pourvu et ne l’est pas; le travail ne se fait pas, et l’on ne sait à qui s’adresser.",
    remedy: ({ external, word }) =>
      word?.meaning === "not-needed"
        ? "Accordez une dispense en disant pourquoi; si le rôle est nécessaire malgré tout, nommez quelqu’un ou inscrivez un poste vacant."
        : fillRemedy(external, "fr"),
  },
};
