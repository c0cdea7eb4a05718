/** Suggestions before a file has a kind: its first line, and in an empty file a whole document of each kind. */
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Place } from "../../document/place";
import type { Locale } from "../../locale";
import { definitionsAt, words } from "../../matrix/navigate";
import { documentKinds } from "../../model/kinds";
import { newDocument } from "../../templates/new-document";
import type { Context } from "../../workspace/context";
import { schemasOf } from "../../workspace/schemas";
import { valueText } from "./insert";
import type { Suggestion } from "./item";

/** The suggestions of the header; undefined where the header is not what is being written. */
export function headerSuggestions(context: Context, place: Place, locale: Locale): Suggestion[] | undefined {
  const top = place.path.length === 0 && place.role === "key";
  if (place.role === "value" && place.path.length === 1 && place.path[0] === "ospo") {
    return kinds(context, locale).map(({ name, said }) => ({
      label: `${name}/v1`,
      description: said.title,
      documentation: said.description,
      text: valueText(place, `${name}/v1`),
      snippet: false,
      kind: CompletionItemKind.EnumMember,
      group: 0,
    }));
  }
  if (context.kind !== undefined) return undefined;
  if (!top || context.file.discriminator !== undefined) return [];
  const text = place.hasColon ? "ospo" : "ospo: ";
  const first = { label: "ospo", kind: CompletionItemKind.Property, text, snippet: false, group: 1, more: true };
  return place.present.length > 0 ? [first] : [...skeletons(context, locale), first];
}

function skeletons(context: Context, locale: Locale): Suggestion[] {
  return kinds(context, locale).map(({ name, said }) => ({
    label: said.title,
    description: `${name}/v1`,
    documentation: said.description,
    group: 0,
    text: newDocument(name, {
      matrix: context.matrix.matrix,
      locale,
      index: context.index,
      today: context.today.toString(),
    }).snippet,
    snippet: true,
    kind: CompletionItemKind.File,
    search: ["ospo"],
  }));
}

function kinds(context: Context, locale: Locale) {
  const schemas = schemasOf(context.matrix.matrix);
  return documentKinds.map((name) => ({ name, said: words(definitionsAt(schemas[name], []), locale) }));
}
