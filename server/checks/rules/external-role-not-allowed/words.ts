import type { SyntaxNode } from "../../../document/tree";
import type { Locale } from "../../../locale";
import { type LocalText, localText } from "../../../matrix/model";
import type { Party } from "../../../model/parties";
import type { Assignment, RoleEntry } from "../../../model/plan";
import { quoted } from "../../../words";
import { nameOf, oneOfTitles } from "../../names";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly entry: RoleEntry;
  /** The item that names the partner, and the place in it. */
  readonly assignment: Assignment;
  readonly node: SyntaxNode;
  readonly isDeputy: boolean;
  /** Title of the role. */
  readonly role: LocalText;
  readonly partner: Party;
  /** Titles of the roles that may stand outside the organization. */
  readonly external: readonly LocalText[];
}

const kinds: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { vendor: "a supplier", peer: "a peer organization" },
  fr: { vendor: "un fournisseur", peer: "un organisme pair" },
};

function kind(partner: Party, locale: Locale): string {
  const other = locale === "fr" ? "un partenaire" : "a partner";
  return kinds[locale][partner.partnerKind?.value ?? ""] ?? other;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Internal role given to a partner",
    message: ({ role, partner }) =>
      `${localText(role, "en")} is a role for your own people, but ${nameOf(partner, "en")} is ${kind(partner, "en")}.`,
    why: () =>
      "Whoever has this role decides on behalf of your organization; somebody from outside has other interests to look after.",
    remedy: ({ external }) =>
      external.length === 0
        ? "Name a person or a position of your own; in this role matrix, no role may come from outside."
        : `Name a person or a position of your own; a partner may have the role ${oneOfTitles(external, "en")}.`,
  },
  fr: {
    title: "Rôle interne confié à un partenaire",
    message: ({ role, partner }) =>
      `Le rôle ${quoted(localText(role, "fr"), "fr")} revient à votre organisation, mais ${nameOf(partner, "fr")} est ${kind(partner, "fr")}.`,
    why: () =>
      "La personne qui tient ce rôle décide au nom de votre organisation; quelqu’un de l’extérieur a ses propres intérêts à défendre.",
    remedy: ({ external }) =>
      external.length === 0
        ? "Nommez une personne ou un poste de chez vous; dans cette matrice des rôles, tous les rôles restent à l’interne."
        : `Nommez une personne ou un poste de chez vous; un partenaire peut tenir le rôle ${oneOfTitles(external, "fr")}.`,
  },
};
