/** The languages in which fixes write texts for readers. */
import type { Locale } from "../locale";
import { toLocale } from "../locale";
import type { CheckContext } from "./context";
import type { Content } from "./yaml-text";

/**
 * The languages of a document among those that we write: what it says itself, else those of its title,
 * else those of its organization, else that of the configuration, else English. Never empty.
 */
export function documentLanguages(context: CheckContext): readonly Locale[] {
  const { file, scope, config } = context;
  const candidates = [
    file.header.languages.map(({ value }) => value),
    [...(file.header.title?.byLanguage.keys() ?? [])],
    scope.files.slice(1).flatMap((organization) => organization.header.languages.map(({ value }) => value)),
    [config?.language?.value ?? ""],
  ];
  for (const tags of candidates) {
    const locales = [...new Set(tags.map(toLocale).filter((locale) => locale !== undefined))];
    if (locales.length > 0) return locales;
  }
  return ["en"];
}

/** A text in the languages of a document: plain in one, by language in two. */
export function textFor(context: CheckContext, text: Readonly<Record<Locale, string>>): Content {
  const languages = documentLanguages(context);
  const [only] = languages;
  if (only !== undefined && languages.length === 1) return text[only];
  return Object.fromEntries(languages.map((locale) => [locale, text[locale]]));
}
