/** Suggestions of ids: everything that a place may refer to, by name in the author's language. */
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Path } from "../../document/tree";
import type { Locale } from "../../locale";
import type { ReferenceKind } from "../../matrix/annotations";
import { allTexts, localText } from "../../matrix/model";
import { textIn } from "../../model/values";
import { enumerate } from "../../words";
import type { Context } from "../../workspace/context";
import { type Target, targetsOf } from "../../workspace/look-up";
import { partyInWords, phasesInWords } from "../describe";
import type { Suggestion } from "./suggestion";
import { unfilledRoles } from "./unfilled";

/** A suggestion of an id; `first` for one that should come before the others. */
export type IdSuggestion = Omit<Suggestion, "insert" | "group"> & { readonly id: string; readonly first?: boolean };

/**
 * The ids of the given kinds that are known where the context's file looks them up.
 *
 * @param path the path of the value; what cannot stand there is left out, what is needed there comes first
 */
export function referenceSuggestions(
  context: Context,
  kinds: readonly ReferenceKind[],
  locale: Locale,
  path: Path = [],
): IdSuggestion[] {
  if (kinds.length === 0) return [];
  const isItself = ({ kind, file }: Target) => file === context.file && documents.has(kind);
  // A step cannot wait for itself.
  const isStepItself = ({ kind, id }: Target) => kind === "approval-step" && path[1] === id;
  const inHouse = mustBeInHouse(context, path);
  const open = kinds.includes("role") ? openRoles(context, path) : undefined;
  return targetsOf(context, kinds)
    .filter((target) => !isItself(target) && !isStepItself(target) && !(inHouse && target.kind === "partner"))
    .map((target) => ({
      id: target.id,
      ...describe(context, target, locale),
      ...(target.kind === "role" ? whyFirst(context, open?.get(target.id), locale) : {}),
    }));
}

/** A role of a phase that a partner cannot have (the rule `external-role-not-allowed`). */
function mustBeInHouse({ kind, matrix }: Context, path: Path): boolean {
  if (kind !== "staffing-plan" || path[2] !== "phases" || path[4] !== "roles") return false;
  return matrix.matrix.roles.get(String(path[5]))?.external === false;
}

/** In a vacancy, the roles that nobody has come first. */
function openRoles({ kind, file, matrix, scope }: Context, path: Path): ReturnType<typeof unfilledRoles> | undefined {
  return kind === "staffing-plan" && path[0] === "vacancies"
    ? unfilledRoles(file.plan, matrix.matrix, scope)
    : undefined;
}

function whyFirst(
  { matrix }: Context,
  phases: ReadonlySet<string> | undefined,
  locale: Locale,
): { readonly first?: boolean; readonly detail?: string } {
  if (phases === undefined) return {};
  const names = [...phases].map((id) => localText(matrix.matrix.phases.get(id)?.title ?? id, locale));
  const where = enumerate(names, locale);
  const detail = locale === "fr" ? `Pas encore pourvu\u00a0: ${where}` : `Not filled yet: ${where}`;
  return { first: true, detail };
}

const documents: ReadonlySet<ReferenceKind> = new Set<ReferenceKind>(["document", "organization", "matrix"]);

function describe(context: Context, target: Target, locale: Locale): Omit<IdSuggestion, "id" | "first"> {
  const { matrix } = context.matrix;
  const { id, kind } = target;
  const role = kind === "role" ? matrix.roles.get(id) : undefined;
  if (role !== undefined) {
    return {
      ...named(id, localText(role.title, locale)),
      kind: CompletionItemKind.Class,
      detail: phasesInWords(matrix, role, locale),
      about: { role: id },
      search: allTexts(role.title),
    };
  }
  const phase = kind === "phase" ? matrix.phases.get(id) : undefined;
  if (phase !== undefined) {
    return {
      ...named(id, localText(phase.title, locale)),
      kind: CompletionItemKind.Event,
      about: { phase: id },
      search: allTexts(phase.title),
    };
  }
  const level = kind === "level" ? matrix.levels.get(id) : undefined;
  if (level !== undefined) return { ...named(id, localText(level.title, locale)), kind: CompletionItemKind.EnumMember };
  const party = context.scope.party(id);
  return {
    ...named(id, textIn(target.title, locale)),
    kind: kinds[kind] ?? CompletionItemKind.Reference,
    ...(party?.value.kind === kind ? { detail: partyInWords(context, party.value, locale) } : {}),
    ...(target.file === undefined ? {} : { about: { id, as: kind } }),
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

/** A name with its id behind it, or the id alone. */
function named(id: string, title: string | undefined): Pick<Suggestion, "label" | "description"> {
  return title === undefined || title === id ? { label: id } : { label: title, description: id };
}
