/** What texts for people must not look like. */
import type { Words } from "../../server/checks/finding";
import type { Locale } from "../../server/locale";

const jargon: Readonly<Record<Locale, readonly string[]>> = {
  en: (
    "schema|schemas|oneOf|anyOf|null|node|nodes|token|tokens|mapping|mappings|scalar|scalars|property|properties|" +
    "enum|array|arrays|object|objects|string|strings|parse|parser|parsed|parsing|instance|boolean|booleans|" +
    "sequence|anchor|syntax|integer|regex|JSON|URI"
  ).split("|"),
  fr: (
    "schéma|schémas|oneOf|anyOf|null|nœud|nœuds|jeton|jetons|scalaire|scalaires|propriété|propriétés|énumération|" +
    "objet|objets|chaîne|chaînes|booléen|booléens|booléenne|instancier|parseur|parser|analyseur|mappage|" +
    "séquence|ancre|syntaxe|regex|JSON|URI"
  ).split("|"),
};

const quotation: Readonly<Record<Locale, RegExp>> = { en: /“[^”]*”/g, fr: /«[^»]*»/g };

/** Everything that is wrong with a text for people, in words; nothing when it is fine. */
export function faultsOfText(text: string, locale: Locale): string[] {
  const faults: string[] = [];
  if (text.trim() === "") faults.push("is empty");
  for (const leak of ["undefined", "[object", "NaN", "=>"]) if (text.includes(leak)) faults.push(`contains ${leak}`);
  const own = text.replace(quotation[locale], "…");
  for (const word of own.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (jargon[locale].some((term) => term.toLowerCase() === word.toLowerCase())) faults.push(`says ${word}`);
  }
  if (/[\p{L}]'[\p{L}]?/u.test(own)) faults.push("has a straight apostrophe");
  if (own.includes('"')) faults.push("has straight quotation marks");
  const blanks = / {2}/.exec(own)?.index;
  if (blanks !== undefined) faults.push(`has two blanks in a row: ${own.slice(Math.max(blanks - 20, 0), blanks + 20)}`);
  if (locale === "fr") faults.push(...frenchFaults(text, own));
  return faults;
}

/** Canadian usage: no space before ; ! ? but a no-break space before : and inside « ». */
function frenchFaults(text: string, own: string): string[] {
  const faults: string[] = [];
  if (/«(?!\u00a0)|(?<!\u00a0)»/.test(text)) faults.push("lacks a no-break space inside « »");
  if (/[\s\u00a0\u202f][;!?]/.test(own)) faults.push("has a space before ; ! or ?");
  if (/(?<!\u00a0):(?=\s|$)/.test(own)) faults.push("lacks a no-break space before :");
  if (/[“”]/.test(own)) faults.push("has English quotation marks");
  return faults;
}

/** Everything that is wrong with the words of a finding. */
export function faultsOf(words: Words, locale: Locale): string[] {
  const parts = [words.message, words.why, words.remedy];
  const faults = parts.flatMap((part) => [
    ...faultsOfText(part, locale).map((fault) => `${fault}: ${part}`),
    ...(/[.?]$/.test(part) ? [] : [`does not end with a full stop: ${part}`]),
    ...(part.includes("\n") ? [`has a line break: ${part}`] : []),
  ]);
  if (words.message.length > 140) faults.push(`is longer than 140 characters: ${words.message}`);
  return faults;
}

/**
 * What one language says of a finding and the other does not: numbers, dates, and what is quoted from the author's own
 * text. Titles that the files or the matrix have in both languages differ by right, and so do lists of them.
 *
 * @param source the author's text
 */
export function differencesOf(words: (locale: Locale) => Words, source: string): string[] {
  const [en, fr] = [words("en"), words("fr")];
  return (["message", "why", "remedy"] as const).flatMap((part) => {
    const [english, french] = [en[part], fr[part]];
    const quotes = [...quotesIn(english, "en"), ...quotesIn(french, "fr")];
    const missing = quotes.filter(
      (quote) =>
        source.includes(quote) && !isBilingual(source, quote) && !(english.includes(quote) && french.includes(quote)),
    );
    // A title may have numbers, and stand in quotation marks in one language only.
    const numbers = [english, french].map((text) => numbersIn(without(text, quotes)).join(" "));
    if (missing.length === 0 && numbers[0] === numbers[1]) return [];
    return [`${part}, ${[...missing, ...numbers].join(", ")}: ${english} | ${french}`];
  });
}

/** What stands in quotation marks, without any within. */
function quotesIn(text: string, locale: Locale): string[] {
  return (text.match(quotation[locale]) ?? []).map((quote) => quote.replace(/[“”«»]/g, "").trim());
}

function without(text: string, quotes: readonly string[]): string {
  return quotes.reduce((left, quote) => left.replaceAll(quote, ""), text);
}

/** Numbers and dates, in order of size; 1,000.5 and 1 000,5 are one. */
function numbersIn(text: string): string[] {
  const numbers = text.match(/\d(?:[\d\-,.\s\u00a0\u202f]*\d)?/g) ?? [];
  return numbers.map((number) => number.replace(/[^\d-]/g, "")).sort();
}

/** True for a text that stands beside its translation: `{en: Parking, fr: Stationnement}`. */
function isBilingual(source: string, text: string): boolean {
  const lines = source.split("\n").filter((line) => line.includes(text));
  return lines.some((line) => /\b(?:en|fr):/.test(line));
}
