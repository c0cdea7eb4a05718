/** Texts that YAML ends at ` #`, because a comment begins there, though what follows seems to belong to them. */

/** What may stand between a text and a comment that is really one. */
const silence = /^#\s*ospo-ignore/;

/** `#3`, `# 12`, `#3.` and whatever follows a number that sticks to its sign. */
const numberSign = /^#(?:\d|\s\d+(?:\s*[.,;:!?)»”"']|\s*$))/;

/** Words and marks with which a text does not end, in English and French. */
const goesOn =
  /(?:[,(«“&/+]|(?:^|\s)(?:and|or|of|the|a|an|to|in|for|with|see|no|number|nº|no\.|n°|et|ou|de|du|des|le|la|les|un|une|à|au|aux|en|pour|avec|voir|numéro))$/iu;

/** Words that are notes of the author for later, not values. */
const note = /^#(?:todo|tbd|tba|tbc|fixme|xxx|wip|n\/?a)\b/i;

/**
 * True when a comment is likely to be the rest of the text before it: a number sign with its number, a text
 * that cannot end where it does, a bracket that is opened in one and closed in the other.
 *
 * @param comment from `#` to the end of the line
 */
export function isCut(text: string, comment: string): boolean {
  if (silence.test(comment)) return false;
  return numberSign.test(comment) || goesOn.test(text) || closesWhatIsOpen(text, comment);
}

function closesWhatIsOpen(text: string, comment: string): boolean {
  return ["()", "«»", "“”", "[]"].some(([open = "", close = ""]) => {
    const opened = text.split(open).length - text.split(close).length;
    return opened > 0 && comment.split(close).length > comment.split(open).length;
  });
}

/** True when a comment stands where a value is awaited and is one word that sticks to its sign: `#ospo-help`, `#1 goal`. */
export function isValueLost(comment: string): boolean {
  return /^#(?:\d|[\p{L}][\p{L}\p{N}_.-]*$)/u.test(comment) && !note.test(comment);
}
