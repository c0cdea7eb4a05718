/** What people write for a level of a role matrix. */
import { type Level, localText } from "../matrix/model";

/** A level goes by its title, and by what tables write for it: "Yes", "Oui". */
export function wordsOfLevel({ title, aliases }: Level): string[] {
  return [...(["en", "fr"] as const).map((locale) => localText(title, locale)), ...aliases];
}
