/** Words that people write where somebody is to be named and nobody is yet: `TBD`, `à déterminer`, `N/A`, `???`. */
import { letters } from "../words";

/** `open`: somebody is still to be found or named. `not-needed`: nobody is needed there. */
export type Placeholder = "open" | "not-needed";

/**
 * As they are compared: in small letters, without accents, and without anything that is no letter or digit, so that
 * `T.B.D.`, `to be confirmed`, `to-be-confirmed` and `N/A` are found. What people write in plans, in English and
 * in French; words that are also the title of somebody (`director`, `personnel`) have no place here.
 */
const words: Readonly<Record<Placeholder, readonly string[]>> = {
  open: [
    "tba",
    "tbc",
    "tbd",
    "tbh",
    "tbn",
    "to be announced",
    "to be appointed",
    "to be assigned",
    "to be confirmed",
    "to be decided",
    "to be defined",
    "to be determined",
    "to be filled",
    "to be found",
    "to be hired",
    "to be named",
    "to be recruited",
    "to do",
    "to define",
    "to determine",
    "unassigned",
    "undecided",
    "undefined",
    "unknown",
    "not assigned",
    "not known",
    "not yet known",
    "nobody",
    "nobody yet",
    "no one",
    "no one yet",
    "vacant",
    "vacancy",
    "pending",
    "placeholder",
    "fixme",
    "à attribuer",
    "à combler",
    "à compléter",
    "à confirmer",
    "à décider",
    "à définir",
    "à désigner",
    "à déterminer",
    "à embaucher",
    "à identifier",
    "à nommer",
    "à pourvoir",
    "à préciser",
    "à recruter",
    "à trouver",
    "à valider",
    "à venir",
    "à voir",
    "en attente",
    "indéterminé",
    "inconnu",
    "n/d",
    "non attribué",
    "non défini",
    "non déterminé",
    "non pourvu",
    "pas encore connu",
    "personne",
    "poste à combler",
    "poste à pourvoir",
    "poste vacant",
    "vacante",
  ],
  "not-needed": [
    "n/a",
    "nil",
    "none",
    "not applicable",
    "not needed",
    "not required",
    "aucun",
    "aucune",
    "néant",
    "non applicable",
    "non requis",
    "pas nécessaire",
    "pas requis",
    "s.o.",
    "sans objet",
  ],
};

const meanings: ReadonlyMap<string, Placeholder> = new Map(
  (["open", "not-needed"] as const).flatMap((meaning) =>
    words[meaning].map((word) => [letters(word), meaning] as const),
  ),
);

/** No placeholder is longer: longer texts need no look. */
const longest = Math.max(...[...meanings.keys()].map((word) => word.length));

/** `X`, `xx`, `xxx` … */
const crosses = /^x+$/;

/**
 * What a text says that stands where somebody is to be named.
 *
 * @returns undefined for every text that may be an id or a name
 */
export function readPlaceholder(text: string): Placeholder | undefined {
  // Blanks and signs make a word longer, but not by much.
  if (text.length > longest * 3) return undefined;
  const word = letters(text);
  return word === "" || crosses.test(word) ? "open" : meanings.get(word);
}
