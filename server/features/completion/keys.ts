/** Suggestions for keys: what is needed first, then what is good to have, then the rest. */
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Place } from "../../document/place";
import type { Locale } from "../../locale";
import { localText, requiredRoles } from "../../matrix/model";
import { type Definition, definitionsAt, type KeyDefinition, words } from "../../matrix/navigate";
import type { Context } from "../../workspace/context";
import { schemasOf } from "../../workspace/schemas";
import { describePhase, describeRole, phasesInWords } from "../describe";
import { blockSnippet, keySnippet } from "./insert";
import type { Suggestion } from "./item";
import { allTitles, referenceSuggestions } from "./references";

/** The keys that the map at `place.path` may still get. */
export function keySuggestions(context: Context, place: Place, locale: Locale): Suggestion[] {
  const { kind, document } = context;
  if (kind === undefined) return [];
  const schema = schemasOf(context.matrix.matrix)[kind];
  const definition = definitionsAt(schema, place.path, () => "map");
  const named = Object.entries(definition.properties)
    .filter(([name]) => !place.present.includes(name))
    .flatMap(([name, key]) => namedKey(context, place, definition, name, key, locale));
  if (!definition.anyKey) return named;
  // Maps keyed by ids of others: a charter's team, for instance.
  const known = new Set(named.map((suggestion) => suggestion.description ?? suggestion.label));
  const ids = referenceSuggestions(context, definition.annotation.refers ?? [], locale)
    .filter(({ id }) => !place.present.includes(id) && !known.has(id))
    .map(({ id, ...rest }) => ({ ...rest, text: keySnippet(place, document.style, id, []), snippet: true, group: 4 }));
  return [...named, ...ids, ...newEntry(context, place, definition, locale)];
}

/** Where the author chooses the ids, a place to write one, with its value to follow. */
function newEntry(context: Context, place: Place, definition: Definition, locale: Locale): Suggestion[] {
  if (definition.annotation.defines === undefined || place.hasColon || place.flow) return [];
  const id = locale === "fr" ? "nom-court" : "short-name";
  const indent = " ".repeat(place.column + (place.needsSpace ? 1 : 0) + context.document.style.indent);
  return [
    {
      label: locale === "fr" ? "nouvelle entrée" : "new entry",
      description: locale === "fr" ? "un nom court de votre choix" : "a short name of your choice",
      documentation:
        locale === "fr"
          ? "Des lettres minuscules, des chiffres et des traits d’union, une lettre d’abord."
          : "Lower-case letters, digits and hyphens, a letter first.",
      text: `${place.needsSpace ? " " : ""}\${1:${id}}:\n${indent}$0`,
      snippet: true,
      kind: CompletionItemKind.Snippet,
      group: 5,
      more: true,
    },
  ];
}

function namedKey(
  context: Context,
  place: Place,
  parent: Definition,
  name: string,
  key: KeyDefinition,
  locale: Locale,
): Suggestion[] {
  const { document } = context;
  const { matrix } = context.matrix;
  const refers = parent.annotation.refers ?? [];
  const role = refers.includes("role") || isRolesOfPhase(context, place) ? matrix.roles.get(name) : undefined;
  const phase = isPhases(context, place) || refers.includes("phase") ? matrix.phases.get(name) : undefined;
  const text = keySnippet(place, document.style, name, key.forms);
  const base = { text, snippet: true, more: true };
  if (role !== undefined) {
    const phaseId = String(place.path[3] ?? "");
    const needed = isRolesOfPhase(context, place) && requiredRoles(matrix, phaseId).includes(role);
    return [
      {
        ...base,
        label: localText(role.title, locale),
        description: name,
        detail: needed
          ? locale === "fr"
            ? "Nécessaire dans cette phase, pas encore pourvu"
            : "Needed in this phase, not filled yet"
          : takesPart(phasesInWords(matrix, role, locale), locale),
        documentation: describeRole(matrix, role, locale),
        kind: CompletionItemKind.Field,
        group: needed ? 0 : 3,
        search: allTitles(role.title),
      },
    ];
  }
  if (phase !== undefined) {
    const needed = requiredRoles(matrix, phase.id);
    const words = {
      label: localText(phase.title, locale),
      description: name,
      documentation: describePhase(matrix, phase, locale),
      kind: CompletionItemKind.Field,
      search: allTitles(phase.title),
    };
    const plain = { ...base, ...words, group: 1 };
    if (place.hasColon || place.flow || needed.length === 0 || !isPhases(context, place)) return [plain];
    const roles = Object.fromEntries(needed.map((item, index) => [item.id, `$${index + 1}`]));
    return [
      {
        ...words,
        label:
          locale === "fr"
            ? `${words.label} avec ${needed.length === 1 ? "son rôle" : `ses ${needed.length} rôles`}`
            : `${words.label} with its ${needed.length === 1 ? "role" : `${needed.length} roles`}`,
        text: blockSnippet(place, document.style, name, { roles }),
        snippet: true,
        group: 0,
      },
      plain,
    ];
  }
  const said = words(key, locale);
  return [
    {
      ...base,
      label: name,
      description: said.title,
      documentation: said.description,
      kind: CompletionItemKind.Property,
      group: key.required ? 0 : key.recommended ? 1 : 2,
    },
  ];
}

function takesPart(phases: string, locale: Locale): string {
  if (phases === "") return "";
  return locale === "fr" ? `Participe à : ${phases}` : `Takes part in: ${phases}`;
}

/** `initiatives/<id>/phases` of a plan. */
function isPhases(context: Context, { path }: Pick<Place, "path">): boolean {
  return context.kind === "staffing-plan" && path.length === 3 && path[0] === "initiatives" && path[2] === "phases";
}

/** `initiatives/<id>/phases/<phase>/roles` of a plan. */
function isRolesOfPhase(context: Context, { path }: Pick<Place, "path">): boolean {
  return context.kind === "staffing-plan" && path.length === 5 && path[2] === "phases" && path[4] === "roles";
}
