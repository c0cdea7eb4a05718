/** Completion in a comment that leaves out a finding (`# ospo-ignore …`): the rules, by their ids and their titles. */
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { canBeSilenced } from "../../checks/rule";
import { rules } from "../../checks/rules/registry.generated";
import type { OspoDocument } from "../../document/document";
import type { Locale } from "../../locale";
import { withoutAccents } from "../../words";

const beginning = /(?:^|[ \t])#+[ \t]*ospo-ignore(?:-file)?[ \t]+([\w-]*)$/;

/** @param offset an offset in a comment; anywhere else in a comment nothing is offered */
export function silenceItems(document: OspoDocument, offset: number, locale: Locale): CompletionItem[] {
  const { line } = document.positionAt(offset);
  const start = document.offsetAt({ line, character: 0 });
  const typed = beginning.exec(document.slice(start, offset))?.[1];
  if (typed === undefined) return [];
  const rest = /^[\w-]*/.exec(document.slice(offset, offset + longestId))?.[0] ?? "";
  const after = document.slice(offset + rest.length, offset + rest.length + 1);
  const range = document.range(offset - typed.length, offset + rest.length);
  return rules.filter(canBeSilenced).map((rule) => ({
    label: rule.id,
    labelDetails: { description: rule.title(locale) },
    kind: CompletionItemKind.Value,
    filterText: [rule.id, rule.title("en"), rule.title("fr"), withoutAccents(rule.title("fr"))].join(" "),
    // The reason belongs behind the colon.
    textEdit: { range, newText: /[^\r\n]/.test(after) ? rule.id : `${rule.id}: ` },
  }));
}

const longestId = 100;
