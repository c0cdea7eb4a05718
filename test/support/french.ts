/** Canadian usage in longer French texts, line by line. */

/** The lines that lack a no-break space before a colon or inside « », or have a space before ; ! or ?. */
export function frenchTypography(text: string): string[] {
  const wrong = /(?<=\p{L}|\d|») :(?= |$)|« | »|[\s\u00a0][;!?]/u;
  return text.split("\n").filter((line) => wrong.test(line));
}
