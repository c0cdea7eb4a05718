/** Lengths of time as people write them, in English and French. */
import { parseDuration } from "../../../model/dates";
import { withoutAccents } from "../../../words";

type Unit = "Y" | "M" | "W" | "D" | "H";

/** Words for one unit, and how many of which unit of ISO 8601 it is. */
const units: readonly (readonly [pattern: string, count: number, unit: Unit])[] = [
  ["years?|yrs?|ans?|annees?", 1, "Y"],
  ["half-years?|semestres?", 6, "M"],
  ["quarters?|trimestres?", 3, "M"],
  ["months?|mois", 1, "M"],
  ["weeks?|wks?|semaines?|sem\\.?", 1, "W"],
  ["days?|jours?|j", 1, "D"],
  ["hours?|hrs?|heures?|h", 1, "H"],
];

const numbers: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10 },
  ...{ eleven: 11, twelve: 12, onze: 11, douze: 12, each: 1, chaque: 1 },
};

/** How often, in one word. */
const rhythms: Readonly<Record<string, string>> = {
  ...{ yearly: "P1Y", annually: "P1Y", annual: "P1Y", quarterly: "P3M", monthly: "P1M", weekly: "P1W", daily: "P1D" },
  ...{ annuel: "P1Y", annuelle: "P1Y", annuellement: "P1Y", trimestriel: "P3M", trimestrielle: "P3M" },
  ...{ semestriel: "P6M", semestrielle: "P6M", mensuel: "P1M", mensuelle: "P1M", mensuellement: "P1M" },
  ...{ hebdomadaire: "P1W", quotidien: "P1D", quotidienne: "P1D" },
};

const order: readonly Unit[] = ["Y", "M", "W", "D", "H"];

/**
 * "6 months", "1 an et 6 mois", "ten days", "yearly", "p6m" as ISO 8601; undefined for what is not
 * certainly a length of time.
 */
export function readSpokenDuration(written: string): string | undefined {
  const text = withoutAccents(written)
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
  if (Object.hasOwn(rhythms, text)) return rhythms[text];
  const iso = text.toUpperCase().replaceAll(" ", "");
  if (/^P[\dT]/.test(iso) && iso !== written && parseDuration(iso) !== undefined) return iso;
  const rest = text.replace(/^(?:every|each|chaque|tous les|toutes les|after|within|apres|d'ici) (?=\S)/, "");
  const parts = rest.split(/ (?:and|et) |, ?/).map(readPart);
  const amounts = new Map<Unit, number>();
  for (const part of parts) {
    if (part === undefined || amounts.has(part.unit)) return undefined;
    amounts.set(part.unit, part.count);
  }
  const text8601 = order
    .filter((unit) => amounts.has(unit))
    .map((unit) => `${unit === "H" ? "T" : ""}${amounts.get(unit)}${unit}`)
    .join("");
  return text8601 === "" ? undefined : `P${text8601}`;
}

function readPart(text: string): { readonly unit: Unit; readonly count: number } | undefined {
  for (const [pattern, times, unit] of units) {
    const match = new RegExp(`^(?:(\\d{1,4}|[a-z]+)[ -]?)?(?:${pattern})$`).exec(text);
    if (match === null) continue;
    const word = match[1];
    const number =
      word === undefined
        ? 1
        : /^\d/.test(word)
          ? Number(word)
          : Object.hasOwn(numbers, word)
            ? numbers[word]
            : undefined;
    if (number !== undefined && number > 0) return { unit, count: number * times };
  }
  return undefined;
}
