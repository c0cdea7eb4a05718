/** Ids and titles: those that fixes make up, and those that messages list. */
import type { Locale } from "../locale";
import { type LocalText, localText } from "../matrix/model";
import type { Party } from "../model/parties";
import type { Initiative } from "../model/plan";
import { readTitle, textIn } from "../model/values";
import { enumerate, quoted } from "../words";
import type { Somebody } from "./who";

/** What people call a person, a position, a partner or a body. */
export function nameOf(party: Party, locale: Locale): string {
  return textIn(party.title, locale) ?? party.id;
}

/** What people call somebody: the id in quotation marks where nobody is described yet. */
export function nameOfSomebody({ id, party }: Somebody, locale: Locale): string {
  return party === undefined ? quoted(id, locale) : nameOf(party, locale);
}

/** What an initiative is called, in quotation marks. */
export function titleOfInitiative(initiative: Initiative, locale: Locale): string {
  return quoted(initiativeName(initiative, locale), locale);
}

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
export function initiativeName({ id, value }: Initiative, locale: Locale): string {
  return textIn(readTitle(value), locale) ?? id;
}
