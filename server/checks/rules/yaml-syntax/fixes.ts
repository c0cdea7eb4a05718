import type { OspoDocument } from "../../../document/document";
import { type Edit, endOfLine } from "../../../document/edit";
import type { Locale } from "../../../locale";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import { hyphenStuck, withoutCurly } from "../../oddities";
import type { Found } from "../../rule";
import { lineStart } from "../../spots";
import { reindent } from "../../syntax";
import { oddIndents, ordinarySpaces } from "../../typography";
import type { Params } from "./words";

/** Repairs of the slips whose repair is plain: quotation marks around a text, and the space behind a colon. */
export function syntaxFixes({ params }: Found<Params>, { document }: CheckContext): Fix[] {
  const { text } = document;
  const fix = (title: Readonly<Record<Locale, string>>, edit: Edit): Fix[] => [
    { title: (locale) => title[locale], safe: false, edits: [{ uri: document.uri, edits: [edit] }] },
  ];
  switch (params.cause) {
    case "no-space":
      return fix(
        { en: "Put a space after the colon", fr: "Ajouter une espace après le deux-points" },
        { start: params.end, end: params.end, newText: " " },
      );
    case "no-space-hyphen":
      return spacesAfterHyphens(document, params.start);
    case "odd-space":
      return fix(
        { en: "Replace it with an ordinary space", fr: "La remplacer par une espace ordinaire" },
        { start: params.end - 1, end: params.end, newText: " " },
      );
    case "bullet":
      return hyphens(document, params);
    case "odd-indent":
      return ordinaryIndents(document);
    case "curly-quotes":
      return quote(text.slice(params.start, params.end), params.start, fix);
    case "colon-in-braces":
      return [...comma(document, params, fix), ...quoteInBraces(document, params, fix)];
    case "colon-in-text":
    case "start-char": {
      const rest = text.slice(params.start, endOfLine(document, params.start));
      const written = rest.replace(/\s+#.*$/, "").trimEnd();
      if (written === "?") return [];
      // At the beginning of a line it is not the value of a key that is in question.
      const isValue = /\S\s*$/.test(text.slice(lineStart(text, params.start), params.start));
      return isValue ? quote(written, params.start, fix) : [];
    }
    case "after-bracket": {
      const begin = lineStart(text, params.start);
      const before = /^(?:\s|- )*(?:[^\s:]+:\s+)?/.exec(text.slice(begin, params.start))?.[0] ?? "";
      const line = text
        .slice(begin, endOfLine(document, params.start))
        .replace(/\s+#.*$/, "")
        .trimEnd();
      return quote(line.slice(before.length), begin + before.length, fix);
    }
    case "after-quote": {
      const begin = lineStart(text, params.start);
      const line = text.slice(begin, endOfLine(document, params.start)).trimEnd();
      const value = /(?:: |- )\s*(["'])(.*)$/.exec(line);
      const [, mark, inner] = value ?? [];
      if (mark === undefined || inner === undefined || /\s#/.test(inner)) return [];
      const words = inner.endsWith(mark) ? inner.slice(0, -1) : inner;
      const start = begin + line.length - inner.length - 1;
      return quote(words, start, fix, begin + line.length);
    }
    default:
      return [];
  }
}

/** A hyphen for the bullet of each line of a pasted list. */
function hyphens({ uri, text }: OspoDocument, { start, word }: Params): Fix[] {
  const edits = itemsFrom(text, start, (at) => text[at] === word).map((at) => ({
    start: at,
    end: at + 1,
    newText: "-",
  }));
  const title = { en: "Put a hyphen before each item", fr: "Mettre un trait d’union devant chaque élément" };
  return [{ title: (locale) => title[locale], safe: false, edits: [{ uri, edits }] }];
}

function spacesAfterHyphens({ uri, text }: OspoDocument, start: number): Fix[] {
  const stuck = (at: number) => hyphenStuck.exec(text.slice(at, at + 2))?.[0];
  const edits = itemsFrom(text, start, (at) => stuck(at) !== undefined).map((at) => ({
    start: at,
    end: at + (stuck(at) ?? "-").length,
    newText: "- ",
  }));
  const title =
    edits.length > 1
      ? { en: "Put a space after each hyphen", fr: "Ajouter une espace après chaque trait d’union" }
      : { en: "Put a space after the hyphen", fr: "Ajouter une espace après le trait d’union" };
  return [{ title: (locale) => title[locale], safe: false, edits: [{ uri, edits }] }];
}

/** Offsets of the first characters of lines, one after the other, that are items. */
function itemsFrom(text: string, start: number, isItem: (at: number) => boolean): number[] {
  const items: number[] = [];
  for (let at = start; isItem(at); ) {
    items.push(at);
    const next = text.indexOf("\n", at);
    if (next < 0) break;
    at = next + 1 + (/^[ \t]*/.exec(text.slice(next + 1, next + 200))?.[0].length ?? 0);
  }
  return items;
}

type FixOf = (title: Readonly<Record<Locale, string>>, edit: Edit) => Fix[];

/** A comma before the key that a value in braces runs into. */
function comma({ text }: OspoDocument, { start, end, word = "" }: Params, fix: FixOf): Fix[] {
  const key = end - word.length - 1;
  const before = text.slice(start, key).trimEnd();
  if (before === "") return [];
  return fix(
    { en: `Put a comma before “${word}”`, fr: `Mettre une virgule devant «\u00a0${word}\u00a0»` },
    { start: start + before.length, end: key, newText: ", " },
  );
}

/** Quotation marks around a value in braces, up to the next comma or bracket. */
function quoteInBraces(document: OspoDocument, { start }: Params, fix: FixOf): Fix[] {
  const rest = document.text.slice(start, endOfLine(document, start));
  const written = /^[^,{}[\]]*(?=[,\]}])/.exec(rest)?.[0];
  return written === undefined ? [] : quote(written.trimEnd(), start, fix);
}

function quote(words: string, start: number, fix: FixOf, end = start + words.length): Fix[] {
  return fix(
    { en: "Put the text in quotation marks", fr: "Mettre le texte entre guillemets" },
    { start, end, newText: JSON.stringify(withoutCurly(words)) },
  );
}

/** The same indentation in ordinary spaces, in the whole file. */
function ordinaryIndents(document: OspoDocument): Fix[] {
  const edits = oddIndents(document).map(({ start, end }) => ({
    start,
    end,
    newText: ordinarySpaces(document.text.slice(start, end)),
  }));
  return reindent(document, edits, {
    en: "Replace them with ordinary spaces",
    fr: "Les remplacer par des espaces ordinaires",
  });
}
