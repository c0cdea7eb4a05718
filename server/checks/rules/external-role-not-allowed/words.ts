import type { Locale } from "../../../locale";
import { type LocalText, localText } from "../../../matrix/model";
import type { Party } from "../../../model/parties";
import { textIn } from "../../../model/values";
import { enumerate, quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  /** Title of the role. */
  readonly role: LocalText;
  readonly partner: Party;
  /** Titles of the roles that may stand outside the organization. */
  readonly external: readonly LocalText[];
}

const kinds: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { vendor: "a vendor", peer: "another organization" },
  fr: { vendor: "un fournisseur", peer: "un autre organisme" },
};

function name(partner: Party, locale: Locale): string {
  return textIn(partner.title, locale) ?? partner.id;
}

function kind(partner: Party, locale: Locale): string {
  const other = locale === "fr" ? "un partenaire" : "a partner";
  return kinds[locale][partner.partnerKind?.value ?? ""] ?? other;
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
    title: "A partner has a role that belongs inside the organization",
    message: ({ role, partner }) =>
      `${localText(role, "en")} should be one of your own, but ${name(partner, "en")} is ${kind(partner, "en")}.`,
    why: () =>
      "Whoever has this role decides on behalf of your organization; somebody outside has interests of their own to look after.",
    remedy: ({ external }) =>
      external.length === 0
        ? "Name a person or a position of your own; in this role matrix every role stands inside the organization."
        : `Name a person or a position of your own; a partner may be ${titles(external, "en")}.`,
  },
  fr: {
    title: "Un partenaire tient un rôle qui revient à l’organisation",
    message: ({ role, partner }) =>
      `Le rôle ${quoted(localText(role, "fr"), "fr")} revient à l’un des vôtres; ${name(partner, "fr")} est ${kind(partner, "fr")}.`,
    why: () =>
      "La personne qui tient ce rôle décide au nom de votre organisation; quelqu’un de l’extérieur a ses propres intérêts à défendre.",
    remedy: ({ external }) =>
      external.length === 0
        ? "Nommez une personne ou un poste de chez vous; dans cette matrice, tous les rôles restent à l’interne."
        : `Nommez une personne ou un poste de chez vous; un partenaire peut tenir le rôle ${titles(external, "fr")}.`,
  },
};
