/** "Did you mean": the known word that an unknown one most likely stands for. */
import { distance } from "fastest-levenshtein";
import { letters } from "../words";

/** Words shorter than this are too little to be the beginning of another one. */
const shortestPrefix = 3;

/**
 * The known word nearest to a written one, or undefined when none is near. Capitals, accents, blanks
 * and hyphens do not count; at most a third of the letters may differ, or one word begins the other.
 * Of two that are equally near the first one given is taken.
 */
export function guess(written: string, known: Iterable<string>): string | undefined {
  const word = letters(written);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    if (candidate === written) continue;
    const away = difference(word, letters(candidate));
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}

/** How far two words are from each other; infinite when the one does not suggest the other. */
function difference(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  const letters = distance(a, b) - (isSwap(a, b) ? 1 : 0);
  if (letters <= Math.floor(longest / 3) && letters < Math.min(a.length, b.length)) return letters;
  const shortest = Math.min(a.length, b.length);
  // A beginning suggests the whole, but less than a slip of the fingers does.
  if (shortest >= shortestPrefix && (a.startsWith(b) || b.startsWith(a))) return 100 + letters;
  return Number.POSITIVE_INFINITY;
}

/** True when two neighbouring letters changed places: one slip, which counts as two changes. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((_, index) => a[index] !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
