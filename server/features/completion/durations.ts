/** Suggestions of lengths of time in words; what is inserted is ISO 8601. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { readSpokenDuration } from "../../checks/rules/bad-duration/spoken";
import type { Locale } from "../../locale";
import { durationInWords, parseDuration } from "../../model/dates";
import { withoutAccents } from "../../words";
import type { Suggestion } from "./suggestion";

/** Lengths of time that plans and policies use. */
const usual = ["P10D", "P2W", "P1M", "P3M", "P6M", "P1Y", "P2Y", "P3Y"];

const units = [
  ["M", "months", "mois"],
  ["Y", "years", "ans"],
  ["W", "weeks", "semaines"],
  ["D", "days", "jours"],
] as const;

/**
 * @param typed what is written already: "6" gives 6 months, years, weeks and days, "6 m" or "6 mois" 6 months,
 *   anything else the usual ones
 */
export function durationSuggestions(
  typed: string,
  locale: Locale,
): (Omit<Suggestion, "insert" | "group"> & { iso: string })[] {
  const spoken = fromTyped(typed);
  return [...new Set([...spoken, ...usual])].flatMap((iso) => {
    const duration = parseDuration(iso);
    if (duration === undefined) return [];
    const own = spoken.includes(iso) ? [typed.trim()] : [];
    const search = [iso, durationInWords(duration, "en"), durationInWords(duration, "fr"), ...own];
    const label = durationInWords(duration, locale);
    return [{ iso, label, description: iso, kind: CompletionItemKind.Value, search }];
  });
}

function fromTyped(typed: string): string[] {
  const text = withoutAccents(typed).toLowerCase().trim();
  const whole = readSpokenDuration(text);
  const match = /^(\d{1,4})\s*([a-z]*)$/.exec(text);
  if (match === null) return whole === undefined ? [] : [whole];
  const [, amount, begun = ""] = match;
  const fitting = units.filter(([, ...names]) => names.some((name) => name.startsWith(begun)));
  const completed = Number(amount) === 0 ? [] : fitting.map(([unit]) => `P${Number(amount)}${unit}`);
  return [...new Set([...(whole === undefined ? [] : [whole]), ...completed])];
}
