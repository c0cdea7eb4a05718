/** Small pieces of language that texts for people share. */
import type { Locale } from "./locale";

/** A word of the author in quotation marks of the language: “word” or « word » with no-break spaces. */
export function quoted(text: string, locale: Locale): string {
  return locale === "fr" ? `«\u00a0${text}\u00a0»` : `“${text}”`;
}

/**
 * "a, b and c", "a, b et c"; with `or` "a, b or c", "a, b ou c". As `Intl.ListFormat` writes it (en-GB, fr-CA),
 * which takes longer to load than all else that the first finding of a file needs.
 */
export function enumerate(items: readonly string[], locale: Locale, kind: "and" | "or" = "and"): string {
  if (items.length < 2) return items.join();
  return `${items.slice(0, -1).join(", ")} ${conjunctions[locale][kind]} ${items.at(-1)}`;
}

const conjunctions = { en: { and: "and", or: "or" }, fr: { and: "et", or: "ou" } } as const;

/** A number with its noun: "1 role", "3 roles"; French counts 0 and 1 as one. */
export function count(number: number, one: string, many: string, locale: Locale): string {
  const plural = locale === "fr" ? number >= 2 : number !== 1;
  return `${number} ${plural ? many : one}`;
}

/** A number with the decimal sign of the language: "0.5", "0,5". */
export function decimal(number: number, locale: Locale): string {
  return locale === "fr" ? String(number).replace(".", ",") : String(number);
}

/** The first line of a text, cut behind `longest` characters; where anything was cut, three dots say so. */
export function shortened(text: string, longest = 60): string {
  const line = text.split("\n")[0] ?? "";
  return line.length > longest || line.length < text.length ? `${line.slice(0, longest)}…` : line;
}

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").trim();
}

/** é → e, ç → c, œ → oe. */
export function withoutAccents(text: string): string {
  // Most texts have none.
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/g, "oe")
    .replace(/Œ/g, "Oe")
    .replace(/æ/g, "ae")
    .replace(/Æ/g, "Ae");
}

/** The letters and digits of a text, without accents and capitals: by these, words are compared. */
export function letters(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
