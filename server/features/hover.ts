/** Hover: what a key or a value is, in words, and where an id is defined. */
import { type Hover, MarkupKind } from "vscode-languageserver-types";
import type { Place } from "../document/place";
import type { Locale } from "../locale";
import { localText } from "../matrix/model";
import { type Definition, definitionsAt, words } from "../matrix/navigate";
import { dateInWords, distanceInWords, durationInWords, parseDate, parseDuration } from "../model/dates";
import { textIn } from "../model/values";
import type { Context } from "../workspace/context";
import { schemasOf } from "../workspace/schemas";
import { definedIn, describePhase, describeRole, escapeMarkdown, partyInWords } from "./describe";

/** @param offset UTF-16 offset in the document */
export function hover(context: Context, offset: number, locale: Locale): Hover | undefined {
  const { document, kind } = context;
  const place = document.pathAt(offset);
  if (kind === undefined || place.role === "none" || place.start === place.end || offset > place.end) return undefined;
  const word = document.text.slice(place.start, place.end).replace(/^(["'])(.*)\1$/, "$2");
  const lines =
    place.role === "key" ? aboutKey(context, place, word, locale) : aboutValue(context, place, word, locale);
  if (lines === undefined || lines.length === 0) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: lines.filter((line) => line !== "").join("\n\n") },
    range: document.range(place.start, place.end),
  };
}

function aboutKey(context: Context, place: Place, word: string, locale: Locale): string[] | undefined {
  const { matrix } = context.matrix;
  const schema = schemasOf(matrix)[context.kind ?? "config"];
  const parent = definitionsAt(schema, place.path, () => "map");
  const role = matrix.roles.get(word);
  const phase = matrix.phases.get(word);
  const path = [...place.path, word];
  // Roles and phases are keys in plans (`roles`, `phases`) and in tables by phase (`byPhase`).
  if (role !== undefined && place.path.at(-1) === "roles" && context.kind === "staffing-plan") {
    return [title(localText(role.title, locale), word), describeRole(matrix, role, locale)];
  }
  if (phase !== undefined && ["phases", "byPhase", "involvement"].includes(String(place.path.at(-1)))) {
    return [title(localText(phase.title, locale), word), describePhase(matrix, phase, locale)];
  }
  const known = Object.hasOwn(parent.properties, word) ? parent.properties[word] : undefined;
  if (known !== undefined) return describe(words(known, locale), known.annotation.example);
  const definition = definitionsAt(schema, path);
  const found = definition.known ? aboutId(context, word, parent, locale) : undefined;
  return found ?? (definition.known ? describe(words(definition, locale), undefined) : undefined);
}

function describe(said: { title: string; description: string }, example: string | undefined): string[] {
  return [
    `**${escapeMarkdown(said.title)}**`,
    escapeMarkdown(said.description),
    example === undefined ? "" : `\`${example}\``,
  ];
}

function title(text: string, id: string): string {
  return `**${escapeMarkdown(text)}** · \`${id}\``;
}

function aboutValue(context: Context, place: Place, word: string, locale: Locale): string[] | undefined {
  const { matrix } = context.matrix;
  const schema = schemasOf(matrix)[context.kind ?? "config"];
  const definition = definitionsAt(schema, place.path);
  const meaning = definition.annotation.values?.[word]?.[locale];
  if (meaning !== undefined) return [`\`${word}\``, escapeMarkdown(meaning)];
  const found = aboutId(context, word, definition, locale);
  if (found !== undefined) return found;
  const date = parseDate(word);
  if (date !== undefined) {
    return [`**${dateInWords(date, locale)}**`, distanceInWords(date, context.today, locale)];
  }
  const duration = parseDuration(word);
  if (duration !== undefined) return [`**${durationInWords(duration, locale)}**`];
  return typeof place.path.at(-1) === "string" && definition.title !== undefined
    ? describe(words(definition, locale), undefined)
    : undefined;
}

/** What an id stands for, in the order in which it is looked up. */
function aboutId(context: Context, id: string, definition: Definition, locale: Locale): string[] | undefined {
  const { matrix, file } = context.matrix;
  const refers = definition.annotation.refers ?? [];
  const party = context.scope.party(id);
  if (party !== undefined && refers.some((kind) => ["party", "person", "position", "partner", "body"].includes(kind))) {
    return [
      title(textIn(party.value.title, locale) ?? id, id),
      escapeMarkdown(partyInWords(context, party.value, locale)),
      definedIn(context, party, locale),
    ];
  }
  const department = refers.includes("department") ? context.scope.department(id) : undefined;
  if (department !== undefined) {
    return [title(textIn(department.value.title, locale) ?? id, id), definedIn(context, department, locale)];
  }
  const role = refers.includes("role") ? matrix.roles.get(id) : undefined;
  if (role !== undefined) return [title(localText(role.title, locale), id), describeRole(matrix, role, locale)];
  const phase = refers.includes("phase") ? matrix.phases.get(id) : undefined;
  if (phase !== undefined) return [title(localText(phase.title, locale), id), describePhase(matrix, phase, locale)];
  if (refers.includes("matrix") && id === matrix.id) {
    return [
      title(localText(matrix.title, locale), id),
      file === undefined ? "" : definedIn(context, { value: matrix, file }, locale),
    ];
  }
  const document = refers.some((kind) => ["document", "organization", "matrix"].includes(kind))
    ? context.index.withId(id)[0]
    : undefined;
  if (document !== undefined) {
    const name = textIn(document.header.title, locale) ?? id;
    return [title(name, id), definedIn(context, { value: document, file: document }, locale)];
  }
  return undefined;
}
