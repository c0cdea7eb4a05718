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
