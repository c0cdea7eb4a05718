/** Completion: what can be written at an offset, and nothing else. */

import type { CompletionList } from "vscode-languageserver-types";
import type { LicenseSource } from "../../checks/licenses/source";
import { pathAt } from "../../document/path-at";
import type { Place } from "../../document/place";
import type { Locale } from "../../locale";
import type { Context } from "../../workspace/context";
import { schemasOf } from "../../workspace/schemas";
import { headerSuggestions } from "./header";
import { ordered, toItems } from "./item";
import { keySuggestions } from "./keys";
import { silenceItems } from "./silences";
import type { Asked, Suggestion } from "./suggestion";
import { dependsOnTyped, valueSuggestions } from "./values";

export interface CompletionOptions {
  readonly locale: Locale;
  /** The client knows `editor.action.triggerSuggest`. */
  readonly canRetrigger: boolean;
  readonly licenses: LicenseSource;
}

/** @param offset UTF-16 offset in the document */
export function complete(context: Context, offset: number, options: CompletionOptions): CompletionList {
  const suggested = suggest(context, offset, options);
  if (suggested.place.role === "none") {
    return { isIncomplete: false, items: silenceItems(context.document, offset, options.locale) };
  }
  return toList(context, suggested, options);
}

/** The suggestions, item for item, as LSP wants them. */
export function toList(context: Context, suggested: Suggested, options: CompletionOptions): CompletionList {
  const { document, kind } = context;
  const { place, suggestions, isIncomplete } = suggested;
  const data = { uri: document.uri, ...(kind === undefined ? {} : { kind }) };
  return { isIncomplete, items: toItems(suggestions, { document, place, data, canRetrigger: options.canRetrigger }) };
}

/** What is offered, in its order, before it is worded as LSP wants it. */
export interface Suggested {
  readonly place: Place;
  readonly suggestions: readonly Suggestion[];
  /** With another letter there may be others. */
  readonly isIncomplete: boolean;
}

export function suggest(context: Context, offset: number, { locale, licenses }: CompletionOptions): Suggested {
  const { document, kind } = context;
  const place = pathAt(document, offset);
  if (place.role === "none") return { place, suggestions: [], isIncomplete: false };
  const header = headerSuggestions(context, place, locale);
  if (header !== undefined || kind === undefined) {
    return { place, suggestions: ordered(header ?? []), isIncomplete: false };
  }
  const schema = schemasOf(context.matrix.matrix)[kind];
  const typed = document.slice(place.start, Math.max(place.start, offset)).replace(/^["']/, "");
  const asked: Asked = { context, kind, schema, place, locale, licenses, typed };
  const found =
    place.role === "key" ? keySuggestions(asked, place.path, place.present, "here") : valueSuggestions(asked);
  return { place, suggestions: ordered(found), isIncomplete: dependsOnTyped(asked) };
}
