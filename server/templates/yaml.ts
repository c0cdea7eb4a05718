/** Pieces of YAML that templates are made of. */
import type { Locale } from "../locale";
import type { LocalText } from "../matrix/model";
import { localText } from "../matrix/model";
import { wrap } from "../wrap";
import type { Setting } from "./setting";

/** A text in both languages. */
export type Both = Readonly<Record<Locale, string>>;

const width = 100;

/** Lines of comment, broken at spaces; an empty text is an empty comment line. */
export function comment(text: string, indent = 0): string {
  const pad = " ".repeat(indent);
  return (
    text
      .split("\n")
      // Lines that are laid out by hand (examples) stay as they are.
      .flatMap((line) => (line.startsWith(" ") ? [line] : wrap(line, width - indent - 2)))
      .map((line) => `${pad}#${line === "" ? "" : ` ${line}`}\n`)
      .join("")
  );
}

/** `key:` with a text in the languages of the document, long ones folded so that no sign in them can do harm. */
export function said(key: string, text: Both, { languages }: Setting, indent = 0): string {
  const pad = " ".repeat(indent);
  const [only, second] = languages;
  if (only !== undefined && second === undefined) return entry(key, text[only], indent);
  return `${pad}${key}:\n${languages.map((language) => entry(language, text[language], indent + 2)).join("")}`;
}

function entry(key: string, text: string, indent: number): string {
  const pad = " ".repeat(indent);
  const line = `${pad}${key}: ${lineValue(text)}\n`;
  if (line.length <= width) return line;
  return `${pad}${key}: >-\n${wrap(text, width - indent - 2)
    .map((part) => `${pad}  ${part}\n`)
    .join("")}`;
}

/** A value on one line that may stand in braces too, in quotes where it needs them. */
export function scalar(text: string): string {
  return text.includes(",") ? JSON.stringify(text) : lineValue(text);
}

/** A value on a line of its own, in quotes where it needs them. */
export function lineValue(text: string): string {
  const plain = /^\p{L}[\p{L}\p{N} ,.’'/()–-]*$/u.test(text) && !text.endsWith(" ");
  const meansMore = /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain && !meansMore ? text : JSON.stringify(text);
}

/** A title as a value: one text, or one for each language in braces. */
export function titleValue(text: LocalText): string {
  if (typeof text === "string") return scalar(oneLine(text));
  const languages = Object.entries(text).map(([language, words]) => `${language}: ${scalar(oneLine(words))}`);
  return `{${languages.join(", ")}}`;
}

/** "Title. Description" of a role or phase for a comment, in a language. */
export function explained(
  entry: { readonly title: LocalText; readonly description?: LocalText },
  locale: Locale,
  withDescription = true,
): string {
  const title = oneLine(localText(entry.title, locale));
  const description = withDescription ? oneLine(localText(entry.description ?? "", locale)) : "";
  if (description === "") return title;
  return `${title.replace(/(?<![.!?])$/, ".")} ${description}`;
}

export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").trim();
}
