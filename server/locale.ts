/** The languages of our own words: findings, hovers, reports, command line. */
export type Locale = "en" | "fr";

/** Our language for a BCP 47 tag or a POSIX locale ("fr-CA", "fr_CA.UTF-8"); undefined for others. */
export function toLocale(tag: string | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split(/[-_.@]/)[0];
  return language === "fr" || language === "en" ? language : undefined;
}
