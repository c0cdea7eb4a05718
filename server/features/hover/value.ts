/** What is said of a value: a word of a list, an id, a date, a length of time, a share, a language, a currency. */
import type { Place } from "../../document/place";
import { nodeAt, valueAt } from "../../document/tree";
import type { Locale } from "../../locale";
import { type Definition, definitionsAt, words } from "../../matrix/navigate";
import {
  addDuration,
  dateInWords,
  distanceInWords,
  durationInWords,
  parseDate,
  parseDuration,
  readDate,
} from "../../model/dates";
import type { Context } from "../../workspace/context";
import { schemasOf } from "../../workspace/schemas";
import { escapeMarkdown } from "../describe";
import { aboutId } from "./id";
import { named, type Said, sentences } from "./lines";

export function aboutValue(context: Context, place: Place, word: string, locale: Locale): Said | undefined {
  const schema = schemasOf(context.matrix.matrix)[context.kind ?? "config"];
  const here = definitionsAt(schema, place.path);
  const list = typeof place.path.at(-1) === "number" ? definitionsAt(schema, place.path.slice(0, -1)) : here;
  const key = keyWords(here.title === undefined ? list : here, locale);
  const meaning = here.annotation.values?.[word]?.[locale];
  if (meaning !== undefined) return { name: named(titleOf(key) ?? word, word), does: escapeMarkdown(meaning) };
  const found = aboutId(context, word, here.annotation.refers ?? list.annotation.refers ?? [], locale);
  if (found !== undefined) return found;
  const name = inWords(context, here, word, locale);
  if (name !== undefined)
    return { name, ...(key === undefined ? {} : { does: key.all }), ...next(context, place, word, locale) };
  return key === undefined ? undefined : { name: `**${key.title}**`, ...(key.text === "" ? {} : { does: key.text }) };
}

interface KeyWords {
  readonly title: string;
  readonly text: string;
  /** "Start: the first day of the phase." */
  readonly all: string;
}

function keyWords(definition: Definition, locale: Locale): KeyWords | undefined {
  if (definition.title === undefined) return undefined;
  const said = words(definition, locale);
  const [title, text] = [escapeMarkdown(said.title), escapeMarkdown(said.description)];
  return { title, text, all: `${title}${locale === "fr" ? "\u00a0" : ""}: ${text}` };
}

function titleOf(key: KeyWords | undefined): string | undefined {
  return key?.title.replaceAll("\\", "");
}

/** A value read aloud; undefined for a text that says itself what it is. */
function inWords({ today }: Context, { annotation }: Definition, word: string, locale: Locale): string | undefined {
  const date = parseDate(word);
  if (date !== undefined) return `${bold(dateInWords(date, locale))} · ${distanceInWords(date, today, locale)}`;
  const duration = parseDuration(word);
  if (duration !== undefined) return bold(durationInWords(duration, locale));
  switch (annotation.value) {
    case "fte":
      return shareInWords(Number(word), locale);
    case "language":
      return displayName("language", word, locale);
    case "currency":
      return displayName("currency", word, locale);
    default:
      return undefined;
  }
}

function bold(text: string): string {
  return `**${escapeMarkdown(text)}**`;
}

/** Days of a working week, by which a share of time is easier to picture. */
const workingDays = 5;

/** 0.4 → "40 % of full time, 2 days a week"; undefined for what is no share. */
function shareInWords(share: number, locale: Locale): string | undefined {
  if (!Number.isFinite(share) || share < 0) return undefined;
  const language = locale === "fr" ? "fr-CA" : "en-CA";
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(share);
  const days = share * workingDays;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(days);
  if (locale === "fr") return `**${percent} d’un temps plein** · ${number} ${days >= 2 ? "jours" : "jour"} par semaine`;
  return `**${percent} of full time** · ${number} ${days === 1 ? "day" : "days"} a week`;
}

function displayName(type: "language" | "currency", code: string, locale: Locale): string | undefined {
  try {
    const name = new Intl.DisplayNames([locale === "fr" ? "fr-CA" : "en-CA"], { type, fallback: "none" }).of(code);
    return name === undefined ? undefined : named(name[0]?.toUpperCase() + name.slice(1), code);
  } catch {
    // No code at all.
    return undefined;
  }
}

/** For the length of time of a review: when the next one is due. */
function next(context: Context, { path }: Place, word: string, locale: Locale): { from?: string } {
  const every = path.at(-1) === "every" ? parseDuration(word) : undefined;
  const last = readDate(valueAt(nodeAt(context.document.root, path.slice(0, -1)), "last"))?.value;
  if (every === undefined || last === undefined) return {};
  const due = addDuration(last, every);
  if (due === undefined) return {};
  const when = sentences(dateInWords(due, locale), `(${distanceInWords(due, context.today, locale)})`);
  return { from: locale === "fr" ? `Prochaine échéance\u00a0: ${when}` : `Next due: ${when}` };
}
