/** Suggestions of ids: everything that a place may refer to, by name in the author's language. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { valueAt } from "../../document/tree";
import type { Locale } from "../../locale";
import type { ReferenceKind } from "../../matrix/annotations";
import { localText } from "../../matrix/model";
import { type PartyKind, partyMaps } from "../../model/parties";
import { readEntries, readTitle, textIn } from "../../model/values";
import type { Context } from "../../workspace/context";
import { definedIn, describePhase, describeRole, partyInWords, phasesInWords } from "../describe";
import type { Suggestion } from "./item";

/** A suggestion without the text it inserts, and the id that the text is made of. */
export type IdSuggestion = Omit<Suggestion, "text" | "snippet" | "group"> & { readonly id: string };

/** The ids of the given kinds that are known where the context's file looks them up. */
export function referenceSuggestions(
  context: Context,
  kinds: readonly ReferenceKind[],
  locale: Locale,
): IdSuggestion[] {
  const found = kinds.flatMap((kind) => idsOf(context, kind, locale));
  const seen = new Set<string>();
  return found.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function idsOf(context: Context, kind: ReferenceKind, locale: Locale): IdSuggestion[] {
  const { matrix } = context.matrix;
  switch (kind) {
    case "party":
      return parties(context, Object.values(partyMaps), locale);
    case "person":
    case "position":
    case "partner":
    case "body":
      return parties(context, [kind], locale);
    case "department":
      return context.scope.departments().map((found) => ({
        id: found.value.id,
        ...named(found.value.id, textIn(found.value.title, locale)),
        kind: CompletionItemKind.Module,
        detail: definedIn(context, found, locale),
      }));
    case "role":
      return [...matrix.roles.values()].map((role) => ({
        id: role.id,
        ...named(role.id, localText(role.title, locale)),
        kind: CompletionItemKind.Class,
        detail: phasesInWords(matrix, role, locale),
        documentation: describeRole(matrix, role, locale),
        search: Object.values(typeof role.title === "string" ? {} : role.title),
      }));
    case "phase":
      return [...matrix.phases.values()].map((phase) => ({
        id: phase.id,
        ...named(phase.id, localText(phase.title, locale)),
        kind: CompletionItemKind.Event,
        documentation: describePhase(matrix, phase, locale),
        search: Object.values(typeof phase.title === "string" ? {} : phase.title),
      }));
    case "level":
      return [...matrix.levels.values()].map((level) => ({
        id: level.id,
        ...named(level.id, localText(level.title, locale)),
        kind: CompletionItemKind.EnumMember,
      }));
    case "policy-role":
      return entries(context, "roles", locale);
    case "vacancy":
      return entries(context, "vacancies", locale);
    case "clause":
      return entries(context, "clauses", locale);
    case "approval-step":
      return entries(context, "approvalSteps", locale);
    case "organization":
      return documents(context, locale, "organization");
    case "matrix":
      return [
        ...documents(context, locale, "role-matrix"),
        { id: matrix.id, ...named(matrix.id, localText(matrix.title, locale)), kind: CompletionItemKind.File },
      ];
    case "document":
      return documents(context, locale);
  }
}

function parties(context: Context, kinds: readonly PartyKind[], locale: Locale): IdSuggestion[] {
  return context.scope
    .parties()
    .filter(({ value }) => kinds.includes(value.kind))
    .map((found) => ({
      id: found.value.id,
      ...named(found.value.id, textIn(found.value.title, locale)),
      kind: found.value.kind === "person" ? CompletionItemKind.Constant : CompletionItemKind.Interface,
      detail: partyInWords(context, found.value, locale),
      documentation: definedIn(context, found, locale),
      search: [...(found.value.title?.byLanguage.values() ?? [])].map((text) => text.value),
    }));
}

/** The entries of a map of the file at hand. */
function entries(context: Context, key: string, locale: Locale): IdSuggestion[] {
  return readEntries(valueAt(context.document.root, key)).map((entry) => ({
    id: entry.id,
    ...named(entry.id, textIn(readTitle(entry.value), locale)),
    kind: CompletionItemKind.Reference,
  }));
}

function documents(context: Context, locale: Locale, kind?: "organization" | "role-matrix"): IdSuggestion[] {
  const files = kind === undefined ? context.index.files : context.index.ofKind(kind);
  return files.flatMap((file) => {
    const id = file.header.id?.value;
    if (id === undefined || file === context.file) return [];
    return [{ id, ...named(id, textIn(file.header.title, locale)), kind: CompletionItemKind.File }];
  });
}

/** A name with its id behind it, or the id alone. */
function named(id: string, title: string | undefined): Pick<Suggestion, "label" | "description"> {
  return title === undefined || title === id ? { label: id } : { label: title, description: id };
}
