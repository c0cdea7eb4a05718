/** Completion: what can be written at an offset, and nothing else. */
import type { CompletionItem } from "vscode-languageserver-types";
import type { Locale } from "../../locale";
import type { Context } from "../../workspace/context";
import { headerSuggestions } from "./header";
import { toItems } from "./item";
import { keySuggestions } from "./keys";
import { valueSuggestions } from "./values";

export interface CompletionOptions {
  readonly locale: Locale;
  /** The client knows `editor.action.triggerSuggest`. */
  readonly canRetrigger: boolean;
}

/** @param offset UTF-16 offset in the document */
export function complete(
  context: Context,
  offset: number,
  { locale, canRetrigger }: CompletionOptions,
): CompletionItem[] {
  const place = context.document.pathAt(offset);
  if (place.role === "none") return [];
  const header = headerSuggestions(context, place, locale);
  const suggestions =
    header ??
    (place.role === "key" ? keySuggestions(context, place, locale) : valueSuggestions(context, place, locale));
  return toItems(suggestions, { range: context.document.range(place.start, place.end), canRetrigger });
}
