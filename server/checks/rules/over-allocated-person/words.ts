import type { Locale } from "../../../locale";
import type { Contribution } from "../../../model/contributions";
import { earliest, hundredthsOf, type Load, latest, type Peak } from "../../../model/load";
import type { Party } from "../../../model/parties";
import { decimal, enumerate } from "../../../words";
import type { Related } from "../../finding";
import { nameOf, nameOfSomebody, titleOfInitiative } from "../../names";
import type { RuleWords } from "../../rule";
import type { Somebody } from "../../who";

export interface Params extends Somebody {
  /** Full-time equivalents. */
  readonly capacity: number;
  /** The highest load that is accepted, in hundredths. */
  readonly limit: number;
  readonly peak: Peak;
  /** Paths of files that add to it and whose places are not listed with the finding. */
  readonly others: readonly string[];
  /** The one that is marked. */
  readonly contribution: Contribution;
}

/** "from 2027-01-04 to 2027-01-31", with the blank before it; nothing where it has neither beginning nor end. */
function days({ first, last }: Pick<Load, "first" | "last">, locale: Locale): string {
  const isFrench = locale === "fr";
  if (first === last) return isFrench ? ` le ${first}` : ` on ${first}`;
  if (first === earliest && last === latest) return "";
  if (first === earliest) return isFrench ? ` jusqu’au ${last}` : ` until ${last}`;
  if (last === latest) return isFrench ? ` à partir du ${first}` : ` from ${first} on`;
  return isFrench ? ` du ${first} au ${last}` : ` from ${first} to ${last}`;
}

/** True where the marked place by itself asks for more than there is. */
function isTooMuchAlone({ contribution, limit }: Params): boolean {
  return hundredthsOf(contribution.fte.value) > limit;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "More time planned than there is",
    message: (params) => {
      const { peak, capacity } = params;
      const planned = decimal(peak.hundredths / 100, "en");
      return `${nameOfSomebody(params, "en")} is planned at ${planned} times full time${days(peak, "en")}; the capacity is ${decimal(capacity, "en")}.`;
    },
    why: (params) => {
      if (isTooMuchAlone(params)) {
        return "Nobody has more time than there is: either the number is a slip, or the work will not be done in time.";
      }
      const { others } = params;
      const more = others.length === 0 ? "" : ` More of it is planned in ${enumerate(others, "en")}.`;
      return `Time that is promised twice is missing in both places, and it is usually the open source work that is left over.${more}`;
    },
    remedy: (params) =>
      isTooMuchAlone(params)
        ? "Correct the time or the capacity that is written, or give a part of it to somebody else or to a vacancy."
        : "Give a part of it to somebody else or to a vacancy, move a phase, or correct the time or the capacity that is written.",
  },
  fr: {
    title: "Plus de temps prévu qu’il n’y en a",
    message: (params) => {
      const { peak, capacity } = params;
      const planned = decimal(peak.hundredths / 100, "fr");
      return `${nameOfSomebody(params, "fr")}\u00a0: ${planned} fois un temps plein${days(peak, "fr")}, pour une capacité de ${decimal(capacity, "fr")}.`;
    },
    why: (params) => {
      if (isTooMuchAlone(params)) {
        return "Personne n’a plus de temps qu’il n’y en a\u00a0: ou bien le nombre est une faute de frappe, ou bien le travail ne sera pas fait à temps.";
      }
      const { others } = params;
      const more = others.length === 0 ? "" : ` Le reste est prévu dans ${enumerate(others, "fr")}.`;
      return `Le temps promis deux fois manque des deux côtés, et c’est d’ordinaire le travail sur le logiciel libre qui attend.${more}`;
    },
    remedy: (params) =>
      isTooMuchAlone(params)
        ? "Corrigez le temps ou la capacité inscrits, ou confiez-en une partie à quelqu’un d’autre ou à un poste vacant."
        : "Confiez-en une partie à quelqu’un d’autre ou à un poste vacant, déplacez une phase, ou corrigez le temps ou la capacité inscrits.",
  },
};

/** What one place adds. @param positionOf the position that is named there, where that is not the one concerned */
export function contributionText(
  contribution: Contribution,
  positionOf: (id: string) => Party | undefined,
): Related["text"] {
  return (locale) => {
    const { fte, initiative, party } = contribution;
    const position = positionOf(party);
    const time = decimal(fte.value, locale);
    if (initiative === undefined) {
      const as = position === undefined ? "" : `, ${nameOf(position, locale)}`;
      return locale === "fr"
        ? `${time} dans l’équipe du bureau${as}${days(contribution, "fr")}`
        : `${time} in the team of the office${as}${days(contribution, "en")}`;
    }
    const title = titleOfInitiative(initiative, locale);
    const as = position === undefined ? "" : ` (${nameOf(position, locale)})`;
    return locale === "fr"
      ? `${time} pour ${title}${as}${days(contribution, "fr")}`
      : `${time} for ${title}${as}${days(contribution, "en")}`;
  };
}
