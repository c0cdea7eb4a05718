import type { SyntaxNode } from "../../../document/tree";
import type { Locale } from "../../../locale";
import { localText, type MatrixRole } from "../../../matrix/model";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  /** The id of the vacancy, and where it is named. */
  readonly vacancy: string;
  readonly node: SyntaxNode;
  /** The role under which it is named. */
  readonly here: MatrixRole;
  /** The role that the vacancy says itself. */
  readonly there: MatrixRole;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Vacancy for another role",
    message: ({ vacancy, here, there }) =>
      `The vacancy ${quoted(vacancy, "en")} is for ${localText(there.title, "en")}, and not for ${localText(here.title, "en")}.`,
    why: () => "The plan looks as if somebody were being looked for, but whoever is hired will have another role.",
    remedy: () => "Open a vacancy for this role, or correct the role that the vacancy says.",
  },
  fr: {
    title: "Poste vacant pour un autre rôle",
    message: ({ vacancy, here, there }) =>
      `Le poste vacant ${quoted(vacancy, "fr")} est pour le rôle ${quoted(localText(there.title, "fr"), "fr")}, non ${quoted(localText(here.title, "fr"), "fr")}.`,
    why: () => "Le plan laisse croire que l’on cherche quelqu’un, mais la personne embauchée tiendra un autre rôle.",
    remedy: () => "Inscrivez un poste vacant pour ce rôle, ou corrigez le rôle qu’indique le poste vacant.",
  },
};
