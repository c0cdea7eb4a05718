/** Fixes that put another value in place of one. */
import type { OspoDocument, Spot } from "../document/document";
import { quoted } from "../words";
import type { Reference } from "../workspace/references";
import type { Fix } from "./finding";

/**
 * @param shown the value as people read it in the title of the fix
 * @param newText what is written: the value, perhaps in quotation marks
 * @param safe true when it means the same
 */
export function changeTo(document: OspoDocument, spot: Spot, shown: string, newText = shown, safe = false): Fix {
  return {
    title: (locale) => (locale === "fr" ? `Remplacer par ${quoted(shown, "fr")}` : `Change to ${quoted(shown, "en")}`),
    safe,
    edits: [{ uri: document.uri, edits: [{ start: document.startOf(spot), end: document.endOf(spot), newText }] }],
  };
}

/** A key in the place of another one, in quotation marks where that one has them: `"a":1` needs them. */
export function likeKey(document: OspoDocument, key: Spot, text: string): string {
  const first = document.text[document.startOf(key)];
  return first === '"' || first === "'" ? `${first}${text}${first}` : text;
}

/** "Did you mean": the likely id in place of the written one, or nothing without a guess. Never applied by itself. */
export function replaceReference(document: OspoDocument, { node }: Reference, guess: string | undefined): Fix[] {
  // What an alias stands for is written elsewhere, and perhaps right for others.
  if (guess === undefined || node.kind === "alias") return [];
  return [changeTo(document, node, guess, likeKey(document, node, guess))];
}
