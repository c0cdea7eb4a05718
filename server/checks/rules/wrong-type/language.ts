/** The codes of languages by their names in English and French, as the runtime knows them. */

/** Languages that Canadian documents are written in; the names of others are not looked up. */
const codes = ["en", "fr", "iu", "cr", "oj", "mic", "atj", "moe", "es", "de", "it", "pt", "zh", "ar", "pa", "hi", "tl"];

let byName: Map<string, string> | undefined;

/** The code of a language of which the name is given, or the code in typographic quotation marks: en, fr. */
export function languageCode(written: string): string | undefined {
  const name = written.replace(/[“”‘’«»\s]/g, "").toLowerCase();
  if (name !== written && codes.includes(name)) return name;
  byName ??= new Map(
    ["en", "fr"].flatMap((locale) => {
      const names = new Intl.DisplayNames([locale], { type: "language" });
      return codes.map((code) => [(names.of(code) ?? code).toLowerCase(), code] as const);
    }),
  );
  return byName.get(name);
}
