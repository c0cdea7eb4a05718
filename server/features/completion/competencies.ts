/** Suggestions of competencies: the words that people, roles and training already use for them. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { asMap, nodeAt, type SyntaxNode, valueAt } from "../../document/tree";
import { keep } from "../../keep";
import { readString, readStrings } from "../../model/values";
import type { Context } from "../../workspace/context";
import type { Suggestion } from "./suggestion";

export function competencySuggestions(context: Context): Omit<Suggestion, "insert" | "group">[] {
  const ofMatrix = [...context.matrix.matrix.roles.values()].flatMap((role) => role.competencies);
  const written = context.scope.files.flatMap(({ document }) => [
    ...entriesOf(document.root, "people").flatMap(competenciesOf),
    ...entriesOf(document.root, "roles").flatMap(competenciesOf),
    ...entriesOf(document.root, "training").flatMap(competencyOf),
  ]);
  return [...new Set([...ofMatrix, ...written])]
    .sort((a, b) => a.localeCompare(b))
    .map((label) => ({ label, kind: CompletionItemKind.Value }));
}

function entriesOf(root: SyntaxNode | undefined, map: string): SyntaxNode[] {
  return asMap(nodeAt(root, [map]))?.pairs.flatMap(({ value }) => value ?? []) ?? [];
}

const competenciesOf = keep((entry: SyntaxNode) =>
  readStrings(valueAt(entry, "competencies")).map(({ value }) => value),
);

const competencyOf = keep((entry: SyntaxNode) => {
  const competency = readString(valueAt(entry, "competency"))?.value;
  return competency === undefined ? [] : [competency];
});
