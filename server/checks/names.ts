/** Ids and titles: those that fixes make up, and those that messages list. */
import type { Locale } from "../locale";
import { type LocalText, localText } from "../matrix/model";
import type { Initiative } from "../model/plan";
import { readTitle, textIn } from "../model/values";
import { enumerate } from "../words";

/** `ospo-manager` → "Ospo manager": a beginning that the author will better. */
export function titleFromId(id: string): string {
  const words = id.replace(/[-_.\s]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first of the numbered names, from 1, that is not taken. */
export function firstFree(taken: Iterable<string>, name: (number: number) => string): string {
  const all = new Set(taken);
  let number = 1;
  while (all.has(name(number))) number++;
  return name(number);
}

/** An id that is not taken: the id itself, else with a number from 2 behind it. */
export function freeId(id: string, taken: Iterable<string>): string {
  return firstFree(taken, (number) => (number === 1 ? id : `${id}-${number}`));
}

/** "Discovery, Procurement or Maintenance". */
export function oneOfTitles(titles: readonly LocalText[], locale: Locale): string {
  return enumerate(
    titles.map((title) => localText(title, locale)),
    locale,
    "or",
  );
}

/** What people call an initiative: its title, else its id. */
export function nameOf({ id, value }: Initiative, locale: Locale): string {
  return textIn(readTitle(value), locale) ?? id;
}
