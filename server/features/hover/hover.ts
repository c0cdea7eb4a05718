/** Hover: what a key or a value is, in words, what it does and when, and where that is written. */

import { type Hover, MarkupKind } from "vscode-languageserver-types";
import type { OspoDocument } from "../../document/document";
import { pathAt } from "../../document/path-at";
import type { Place } from "../../document/place";
import type { Locale } from "../../locale";
import type { Context } from "../../workspace/context";
import { aboutKey } from "./key";
import { toMarkdown } from "./lines";
import { aboutValue } from "./value";

/** @param offset UTF-16 offset in the document */
export function hover(context: Context, offset: number, locale: Locale): Hover | undefined {
  const { document, kind } = context;
  const place = pathAt(document, offset);
  if (kind === undefined || place.role === "none" || place.start === place.end || offset > place.end) return undefined;
  const word = wordAt(document, place);
  const said = place.role === "key" ? aboutKey(context, place, word, locale) : aboutValue(context, place, word, locale);
  if (said === undefined) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: toMarkdown(said) },
    range: document.range(place.start, place.end),
  };
}

/** More of a text than this is no id, date or other value with words of its own. */
const longestWord = 1000;

function wordAt(document: OspoDocument, { start, end }: Place): string {
  return document.slice(start, Math.min(end, start + longestWord)).replace(/^(["'])(.*)\1$/, "$2");
}
