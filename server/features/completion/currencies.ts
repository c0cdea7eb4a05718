/** Suggestions of currencies, by their names. */
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Locale } from "../../locale";
import type { Suggestion } from "./suggestion";

/** ISO 4217: Canada's first, then those in which software and its support are most often bought. */
const usual = ["CAD", "USD", "EUR", "GBP", "CHF", "AUD", "NZD", "JPY", "SEK", "NOK", "DKK", "MXN", "BRL", "INR", "XOF"];

export function currencySuggestions(locale: Locale): (Omit<Suggestion, "insert" | "group"> & { code: string })[] {
  const [own, en, fr] = [namesIn(locale), namesIn("en"), namesIn("fr")];
  return usual.map((code) => ({
    code,
    label: code,
    description: own.of(code) ?? code,
    kind: CompletionItemKind.Value,
    search: [en.of(code) ?? "", fr.of(code) ?? ""],
  }));
}

function namesIn(locale: Locale): Intl.DisplayNames {
  names[locale] ??= new Intl.DisplayNames([locale], { type: "currency" });
  return names[locale];
}

const names: Partial<Record<Locale, Intl.DisplayNames>> = {};
