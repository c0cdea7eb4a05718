/** Names made from ids, where a fix has to write one and only the id is known. */

/** `ospo-manager` → "Ospo manager": a beginning that the author will better. */
export function titleFromId(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
