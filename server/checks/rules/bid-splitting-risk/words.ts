import type { Locale } from "../../../locale";
import type { Contract } from "../../../model/plan";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly contracts: readonly Contract[];
  /** The amount from which a tender is needed. */
  readonly threshold: number;
  /** How far below it the amounts lie at most, as a share of it. */
  readonly within: number;
  readonly currency?: string;
  /** What people call the partner. */
  readonly partner: (locale: Locale) => string;
}

/** "25,000 CAD", « 25 000 CAD ». */
function money({ threshold, currency }: Params, locale: Locale): string {
  const amount = new Intl.NumberFormat(tag(locale)).format(threshold).replaceAll("\u202f", "\u00a0");
  return currency === undefined ? amount : `${amount}\u00a0${currency}`;
}

function percent({ within }: Params, locale: Locale): string {
  return new Intl.NumberFormat(tag(locale), { style: "percent", maximumFractionDigits: 1 })
    .format(within)
    .replaceAll("\u202f", "\u00a0");
}

function tag(locale: Locale): string {
  return locale === "fr" ? "fr-CA" : "en-CA";
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Contracts just below the tender threshold",
    message: (params) =>
      `${params.contracts.length} contracts with ${params.partner("en")} lie at most ${percent(params, "en")} below the threshold of ${money(params, "en")}.`,
    why: () =>
      "Several contracts that just need no tender look as if one purchase had been split to avoid it, even where there are good reasons.",
    remedy: () =>
      `Name the agreement that they come under (${quoted("umbrella:", "en")}), or write in each why it is a purchase of its own (${quoted("justification:", "en")}).`,
  },
  fr: {
    title: "Contrats juste sous le seuil d’appel d’offres",
    message: (params) =>
      `${params.contracts.length} contrats avec ${params.partner("fr")} sont d’au plus ${percent(params, "fr")} inférieurs au seuil de ${money(params, "fr")}.`,
    why: () =>
      "Plusieurs contrats qui échappent de peu à l’appel d’offres donnent l’impression d’un achat fractionné, même quand il y a de bonnes raisons.",
    remedy: () =>
      `Nommez l’entente dont ils relèvent (${quoted("umbrella:", "fr")}), ou dites dans chacun pourquoi c’est un achat distinct (${quoted("justification:", "fr")}).`,
  },
};
