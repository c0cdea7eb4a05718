/** Suggestions of ids: everything that a place may refer to, by name in the author's language. */
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Locale } from "../../locale";
import type { ReferenceKind } from "../../matrix/annotations";
import { type LocalText, localText } from "../../matrix/model";
import { textIn } from "../../model/values";
import type { Context } from "../../workspace/context";
import { type Target, targetsOf } from "../../workspace/look-up";
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
  const isItself = ({ kind, file }: Target) => file === context.file && documents.has(kind);
  return targetsOf(context, kinds)
    .filter((target) => !isItself(target))
    .map((target) => ({ id: target.id, ...describe(context, target, locale) }));
}

const documents: ReadonlySet<ReferenceKind> = new Set<ReferenceKind>(["document", "organization", "matrix"]);

function describe(context: Context, target: Target, locale: Locale): Omit<IdSuggestion, "id"> {
  const { matrix } = context.matrix;
  const { id, kind } = target;
  const role = kind === "role" ? matrix.roles.get(id) : undefined;
  if (role !== undefined) {
    return {
      ...named(id, localText(role.title, locale)),
      kind: CompletionItemKind.Class,
      detail: phasesInWords(matrix, role, locale),
      documentation: describeRole(matrix, role, locale),
      search: allTitles(role.title),
    };
  }
  const phase = kind === "phase" ? matrix.phases.get(id) : undefined;
  if (phase !== undefined) {
    return {
      ...named(id, localText(phase.title, locale)),
      kind: CompletionItemKind.Event,
      documentation: describePhase(matrix, phase, locale),
      search: allTitles(phase.title),
    };
  }
  const level = kind === "level" ? matrix.levels.get(id) : undefined;
  if (level !== undefined) return { ...named(id, localText(level.title, locale)), kind: CompletionItemKind.EnumMember };
  const party = context.scope.party(id);
  return {
    ...named(id, textIn(target.title, locale)),
    kind: kinds[kind] ?? CompletionItemKind.Reference,
    ...(party?.value.kind === kind ? { detail: partyInWords(context, party.value, locale) } : {}),
    ...(target.file === undefined
      ? {}
      : { documentation: definedIn(context, { value: target, file: target.file }, locale) }),
    search: [...(target.title?.byLanguage.values() ?? [])].map(({ value }) => value),
  };
}

const kinds: Partial<Record<ReferenceKind, CompletionItemKind>> = {
  person: CompletionItemKind.Constant,
  position: CompletionItemKind.Interface,
  partner: CompletionItemKind.Interface,
  body: CompletionItemKind.Interface,
  department: CompletionItemKind.Module,
  document: CompletionItemKind.File,
  organization: CompletionItemKind.File,
  matrix: CompletionItemKind.File,
};

/** Titles in all languages, so that an id is found by each of them. */
export function allTitles(title: LocalText): string[] {
  return typeof title === "string" ? [] : Object.values(title);
}

/** A name with its id behind it, or the id alone. */
function named(id: string, title: string | undefined): Pick<Suggestion, "label" | "description"> {
  return title === undefined || title === id ? { label: id } : { label: title, description: id };
}
