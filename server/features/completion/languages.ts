/** Suggestions of languages, by their names. */
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Locale } from "../../locale";
import type { Context } from "../../workspace/context";
import type { Suggestion } from "./suggestion";

/** Besides the two official ones: those that a public organization in Canada is likely to publish in. */
const usual = ["en", "fr", "iu", "cr", "oj", "mic", "moh", "es", "pt", "de", "it", "zh", "pa", "ar", "tl", "uk"];

/** Languages that are not `taken`, those of the document and of its organization first. */
export function languageSuggestions(
  context: Context,
  locale: Locale,
  taken: ReadonlySet<string>,
): (Pick<Suggestion, "label" | "description" | "kind" | "search"> & { readonly tag: string })[] {
  const own = context.scope.files.flatMap((file) => file.header.languages.map(({ value }) => value));
  const tags = [...new Set([...own, ...usual])].filter((tag) => !taken.has(tag));
  return tags.flatMap((tag) => {
    const name = nameOf(tag, locale);
    if (name === undefined) return [];
    const search = [nameOf(tag, "en") ?? "", nameOf(tag, "fr") ?? ""];
    return [{ tag, label: tag, description: name, kind: CompletionItemKind.Value, search }];
  });
}

/** The name of a language; undefined for what is no language tag. */
function nameOf(tag: string, locale: Locale): string | undefined {
  names[locale] ??= new Intl.DisplayNames([locale], { type: "language" });
  try {
    return names[locale].of(tag);
  } catch {
    return undefined;
  }
}

const names: Partial<Record<Locale, Intl.DisplayNames>> = {};
