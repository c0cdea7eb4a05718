/** Suggestions as LSP completion items. */
import { type CompletionItem, InsertTextFormat, InsertTextMode } from "vscode-languageserver-types";
import type { OspoDocument } from "../../document/document";
import type { Place } from "../../document/place";
import { withoutAccents } from "../../words";
import type { ItemData } from "./explain";
import type { Suggestion } from "./suggestion";
import { type Written, write } from "./write";

export interface ItemOptions {
  readonly document: OspoDocument;
  readonly place: Place;
  /** What `completionItem/resolve` has to know besides the item. */
  readonly data: Omit<ItemData, "about">;
  /** The client knows the command that asks for suggestions again. */
  readonly canRetrigger: boolean;
}

/** The suggestions in the order in which they are shown. */
export function ordered(suggestions: readonly Suggestion[]): Suggestion[] {
  return [...suggestions].sort((a, b) => a.group - b.group);
}

/** The items in their order, as LSP wants them. Documentation is told later, by `completionItem/resolve`. */
export function toItems(suggestions: readonly Suggestion[], options: ItemOptions): CompletionItem[] {
  const { document, place, data } = options;
  const end = document.positionAt(place.end);
  const starts = new Map([[place.start, document.positionAt(place.start)]]);
  return suggestions.map((suggestion, index) => {
    const { label, kind, description, detail, about, insert, search = [], more } = suggestion;
    const { text, snippet, start } = written(place, document, insert);
    const from = starts.get(start) ?? document.positionAt(start);
    starts.set(start, from);
    return {
      label,
      kind,
      ...(description === undefined ? {} : { labelDetails: { description } }),
      ...(detail === undefined ? {} : { detail }),
      sortText: String(index).padStart(5, "0"),
      filterText: filterText([label, description ?? "", ...search]),
      insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      // Lines after the first carry their own indentation.
      insertTextMode: InsertTextMode.asIs,
      textEdit: { range: { start: from, end }, newText: text },
      ...(about === undefined ? {} : { data: { ...data, about } satisfies ItemData }),
      ...(more === true && options.canRetrigger
        ? { command: { title: "", command: "editor.action.triggerSuggest" } }
        : {}),
    };
  });
}

function written(place: Place, document: OspoDocument, insert: Suggestion["insert"]): Written {
  if (!("document" in insert)) return write(place, document.style, insert);
  const { newline } = document.style;
  return { text: insert.document.replaceAll("\n", newline), snippet: true, start: place.start };
}

function filterText(words: readonly string[]): string {
  const all = words.filter((word) => word !== "").flatMap((word) => [word, withoutAccents(word)]);
  return [...new Set(all)].join(" ");
}
