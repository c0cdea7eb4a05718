import type { Locale } from "../../../locale";
import { type LocalText, localText } from "../../../matrix/model";
import type { Party } from "../../../model/parties";
import { quoted, shortened } from "../../../words";
import { nameOf, oneOfTitles } from "../../names";
import type { NamedInRole } from "../../remove-somebody";
import type { RuleWords } from "../../rule";

export interface Params extends NamedInRole {
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

/** True for a peer with whom something was agreed: then the organization has decided to share the work. */
export function hasAgreement({ partnerKind, agreement }: Party): boolean {
  return partnerKind?.value === "peer" && agreement !== undefined;
}

function agreementOf({ agreement }: Party, locale: Locale): string {
  return quoted(shortened(agreement?.value ?? ""), locale);
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Internal role given to a partner",
    message: ({ role, partner }) =>
      hasAgreement(partner)
        ? `${nameOf(partner, "en")}, a peer with an agreement, has ${localText(role, "en")}, a role for your own people.`
        : `${localText(role, "en")} is a role for your own people, but ${nameOf(partner, "en")} is ${kind(partner, "en")}.`,
    why: () =>
      "Whoever has this role decides on behalf of your organization; somebody from outside has other interests to look after.",
    remedy: ({ external, partner }) =>
      hasAgreement(partner)
        ? `Make sure that the agreement ${agreementOf(partner, "en")} covers this role, and name somebody of your own who follows the work.`
        : external.length === 0
          ? "Name a person or a position of your own; in this role matrix, no role may come from outside."
          : `Name a person or a position of your own; a partner may have the role ${oneOfTitles(external, "en")}.`,
  },
  fr: {
    title: "Rôle interne confié à un partenaire",
    message: ({ role, partner }) => {
      const who = nameOf(partner, "fr");
      const title = quoted(localText(role, "fr"), "fr");
      return hasAgreement(partner)
        ? `${who}, organisme pair lié par une entente, tient le rôle interne ${title}.`
        : `Le rôle ${title} revient à votre organisation, mais ${who} est ${kind(partner, "fr")}.`;
    },
    why: () =>
      "La personne qui tient ce rôle décide au nom de votre organisation; quelqu’un de l’extérieur a ses propres intérêts à défendre.",
    remedy: ({ external, partner }) =>
      hasAgreement(partner)
        ? `Assurez-vous que l’entente ${agreementOf(partner, "fr")} couvre ce rôle, et nommez une personne de chez vous qui suit le travail.`
        : external.length === 0
          ? "Nommez une personne ou un poste de chez vous; dans cette matrice des rôles, tous les rôles restent à l’interne."
          : `Nommez une personne ou un poste de chez vous; un partenaire peut tenir le rôle ${oneOfTitles(external, "fr")}.`,
  },
};
