/** A suggestion on its way to an LSP completion item. */
import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type Range,
} from "vscode-languageserver-types";
import { withoutAccents } from "../../words";

export interface Suggestion {
  readonly label: string;
  /** What stands behind the label, greyed: the id of a name, the title of a key. */
  readonly description?: string;
  /** One line on the right or below. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly kind: CompletionItemKind;
  readonly text: string;
  readonly snippet: boolean;
  /** Smaller comes first; those of one group keep their order. */
  readonly group: number;
  /** Words by which it is found, besides the label. */
  readonly search?: readonly string[];
  /** Ask for suggestions again after accepting. */
  readonly more?: boolean;
  readonly preselect?: boolean;
}

export interface ItemOptions {
  readonly range: Range;
  /** The client knows the command that asks for suggestions again. */
  readonly canRetrigger: boolean;
}

/** The items in their order, as LSP wants them. */
export function toItems(suggestions: readonly Suggestion[], options: ItemOptions): CompletionItem[] {
  const ordered = [...suggestions].sort((a, b) => a.group - b.group);
  return ordered.map((suggestion, index) => {
    const search = [suggestion.label, suggestion.description ?? "", ...(suggestion.search ?? [])];
    return {
      label: suggestion.label,
      kind: suggestion.kind,
      ...(suggestion.description === undefined ? {} : { labelDetails: { description: suggestion.description } }),
      ...(suggestion.detail === undefined ? {} : { detail: suggestion.detail }),
      ...(suggestion.documentation === undefined
        ? {}
        : { documentation: { kind: "markdown" as const, value: suggestion.documentation } }),
      sortText: String(index).padStart(5, "0"),
      filterText: filterText(search),
      insertTextFormat: suggestion.snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      // Lines after the first carry their own indentation.
      insertTextMode: InsertTextMode.asIs,
      textEdit: { range: options.range, newText: suggestion.text },
      ...(suggestion.preselect === true ? { preselect: true } : {}),
      ...(suggestion.more === true && options.canRetrigger
        ? { command: { title: "", command: "editor.action.triggerSuggest" } }
        : {}),
    };
  });
}

function filterText(words: readonly string[]): string {
  const all = words.filter((word) => word !== "").flatMap((word) => [word, withoutAccents(word)]);
  return [...new Set(all)].join(" ");
}
