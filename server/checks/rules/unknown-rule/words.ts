import type { SyntaxNode } from "../../../document/tree";
import type { Locale } from "../../../locale";
import { quoted, shortened } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly id: string;
  readonly key: SyntaxNode;
  /** The rule that was most likely meant. */
  readonly meant?: string;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Setting for a rule that does not exist",
    message: ({ id, meant }) =>
      meant === undefined
        ? `There is no rule ${quoted(shortened(id), "en")}.`
        : `There is no rule ${quoted(shortened(id), "en")}; did you mean ${quoted(meant, "en")}?`,
    why: () => "What is written here changes nothing: the rule that was meant is checked as before.",
    remedy: ({ meant }) =>
      meant === undefined
        ? "Choose a rule from the list that the editor offers, or delete the line."
        : `Write ${quoted(meant, "en")}, or choose another rule from the list that the editor offers.`,
  },
  fr: {
    title: "Réglage d’une règle qui n’existe pas",
    message: ({ id, meant }) =>
      meant === undefined
        ? `Il n’y a pas de règle ${quoted(shortened(id), "fr")}.`
        : `Il n’y a pas de règle ${quoted(shortened(id), "fr")}; vouliez-vous dire ${quoted(meant, "fr")}?`,
    why: () => "Ce qui est écrit ici ne change rien\u00a0: la règle visée est vérifiée comme avant.",
    remedy: ({ meant }) =>
      meant === undefined
        ? "Choisissez une règle dans la liste que propose l’éditeur, ou supprimez la ligne."
        : `Écrivez ${quoted(meant, "fr")}, ou choisissez une autre règle dans la liste que propose l’éditeur.`,
  },
};
