/** Short names for texts: equal where the texts are equal. */
import { createHash } from "node:crypto";

/** The SHA-256 of some texts, one after the other, as 43 letters and digits. */
export function digest(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  // The lengths keep ("ab", "c") and ("a", "bc") apart.
  if (texts.length > 1) hash.update(texts.map(({ length }) => length).join());
  for (const text of texts) hash.update(text);
  return hash.digest("base64url");
}
