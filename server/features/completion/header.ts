/** Suggestions before a file has a kind: its first line, and in an empty file a whole document of each kind. */
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Place } from "../../document/place";
import type { Locale } from "../../locale";
import { definitionsAt, words } from "../../matrix/navigate";
import type { DocumentKind } from "../../model/kinds";
import { newDocument } from "../../templates/new-document";
import type { Context } from "../../workspace/context";
import { schemasOf } from "../../workspace/schemas";
import { TabStop } from "./body";
import type { Suggestion } from "./suggestion";

/** The suggestions of the header; undefined where the header is not what is being written. */
export function headerSuggestions(context: Context, place: Place, locale: Locale): Suggestion[] | undefined {
  if (place.role === "value" && place.path.length === 1 && place.path[0] === "ospo") {
    return kinds(context, locale).map(({ name, said }) => ({
      label: `${name}/v1`,
      description: said.title,
      about: { document: name },
      insert: { where: "here", body: `${name}/v1` },
      kind: CompletionItemKind.EnumMember,
      group: 0,
    }));
  }
  if (context.kind !== undefined) return undefined;
  const { text } = context.document;
  const isKey = place.path.length === 0 && place.role === "key" && context.file.discriminator === undefined;
  const isFirst = isKey && onlyComments.test(text.slice(0, place.start)) && !place.present.includes("ospo");
  // A longer text on the line is no key that is being typed.
  if (!isFirst || !/^\w*$/.test(text.slice(place.start, place.end))) return [];
  const first: Suggestion = {
    label: "ospo",
    kind: CompletionItemKind.Property,
    insert: { where: "here", key: "ospo", body: new TabStop() },
    group: 1,
    more: true,
  };
  // What stands below would become part of the new document.
  const isEmpty = text.slice(place.end).trim() === "" && !place.hasColon && !place.flow && place.column === 0;
  return isEmpty ? [...skeletons(context, locale), first] : [first];
}

/** What may stand before the first key. */
const onlyComments = /^\uFEFF?(?:[ \t]*(?:#.*|---[ \t]*|%.*)?\r?\n)*[ \t{]*$/;

function skeletons(context: Context, locale: Locale): Suggestion[] {
  return kinds(context, locale).map(({ name, said }) => ({
    label: said.title,
    description: `${name}/v1`,
    about: { document: name },
    group: 0,
    insert: {
      document: newDocument(name, {
        matrix: context.matrix.matrix,
        locale,
        index: context.index,
        today: context.today,
      }).snippet,
    },
    kind: CompletionItemKind.File,
    search: ["ospo"],
  }));
}

/** What people begin with comes first. */
const usualOrder: readonly DocumentKind[] = [
  "staffing-plan",
  "policy",
  "charter",
  "organization",
  "role-matrix",
  "config",
] satisfies readonly DocumentKind[];

function kinds(context: Context, locale: Locale) {
  const schemas = schemasOf(context.matrix.matrix);
  return usualOrder.map((name) => ({ name, said: words(definitionsAt(schemas[name], []), locale) }));
}
