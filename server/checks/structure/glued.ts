/** Keys in braces that stuck to their value: `{name:Alex}` has one key, `name:Alex`, and no value. */
import type { Pair } from "../../document/tree";

/** The two parts of such a key, by offsets in its source. */
export interface Glued {
  /** What was meant as the key. */
  readonly word: string;
  /** The character behind the colon, when it is a space that separates nothing. */
  readonly oddSpace: boolean;
}

/** Undefined for any other key. Outside braces the parser itself complains. */
export function gluedKey({ key, value }: Pair): Glued | undefined {
  if (value !== undefined || key.kind !== "scalar" || key.style !== "plain") return undefined;
  const word = /^([\p{L}\p{N}_-]+):(?!\/\/)./u.exec(key.source);
  if (word?.[1] === undefined) return undefined;
  return { word: word[1], oddSpace: /[^\S \t]$/u.test(word[0]) };
}
