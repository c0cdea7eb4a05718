import type { OspoDocument } from "../../../document/document";
import { type Edit, endOfLine } from "../../../document/edit";
import type { Locale } from "../../../locale";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import { lineStart } from "../../spots";
import { reindent } from "../../syntax";
import { oddIndents, ordinarySpaces, withoutCurly } from "../../typography";
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
    case "colon-in-text":
    case "start-char": {
      const rest = text.slice(params.start, endOfLine(document, params.start));
      const written = rest.replace(/\s+#.*$/, "").trimEnd();
      // At the beginning of a line it is not the value of a key that is in question.
      const isValue = /\S\s*$/.test(text.slice(lineStart(text, params.start), params.start));
      return isValue ? quote(written, params.start, fix) : [];
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
  const edits: Edit[] = [];
  for (let at = start; text[at] === word; ) {
    edits.push({ start: at, end: at + 1, newText: "-" });
    const next = text.indexOf("\n", at);
    if (next < 0) break;
    at = next + 1 + (/^[ \t]*/.exec(text.slice(next + 1, next + 200))?.[0].length ?? 0);
  }
  const title = (locale: Locale) =>
    locale === "fr" ? "Mettre un trait d’union devant chaque élément" : "Put a hyphen before each item";
  return [{ title, safe: false, edits: [{ uri, edits }] }];
}

function quote(
  words: string,
  start: number,
  fix: (title: Readonly<Record<Locale, string>>, edit: Edit) => Fix[],
  end = start + words.length,
): Fix[] {
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
