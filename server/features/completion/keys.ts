/** Suggestions for keys: what is needed first, then what is good to have, then the rest. */
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Path } from "../../document/tree";
import type { Locale } from "../../locale";
import { allTexts, localText, type MatrixPhase, type MatrixRole, requiredRoles } from "../../matrix/model";
import { type Definition, definitionsAt, type KeyDefinition, words } from "../../matrix/navigate";
import { phasesInWords } from "../describe";
import { blockSuggestions, newEntries } from "./blocks";
import { TabStop, type Where } from "./body";
import { languageSuggestions } from "./languages";
import { referenceSuggestions } from "./references";
import type { Asked, Suggestion } from "./suggestion";

/**
 * The keys that the map at a path may still get.
 *
 * @param present keys that it has already
 */
export function keySuggestions(asked: Asked, path: Path, present: readonly string[], where: Where): Suggestion[] {
  const { place, schema, locale } = asked;
  const definition = definitionsAt(schema, path, () => "map");
  const taken = new Set(present);
  const named = Object.entries(definition.properties)
    .filter(([name]) => !taken.has(name))
    .flatMap(([name, key]) => namedKey(asked, path, definition, name, key, where));
  const blocks = place.hasColon ? [] : blockSuggestions(asked, path, definition, taken, where);
  if (!definition.anyKey) return [...named, ...blocks];
  const known = new Set(Object.keys(definition.properties));
  const value = definitionsAt(schema, [...path, "new"]);
  const body = new TabStop("", value.forms[0]);
  // Maps keyed by ids of others: a charter's team, for instance.
  const ids = referenceSuggestions(asked.context, definition.annotation.refers ?? [], locale)
    .filter(({ id }) => !taken.has(id) && !known.has(id))
    .map(({ id, ...rest }): Suggestion => ({ ...rest, insert: { where, key: id, body }, group: 4, more: true }));
  const languages =
    definition.annotation.value === "language" && definition.annotation.defines === undefined
      ? languageSuggestions(asked.context, locale, taken).map(
          ({ tag, ...rest }): Suggestion => ({ ...rest, insert: { where, key: tag, body }, group: 3 }),
        )
      : [];
  const entries = place.hasColon ? [] : newEntries(asked, path, definition, taken, where);
  return [...named, ...blocks, ...ids, ...languages, ...entries];
}

function namedKey(
  asked: Asked,
  path: Path,
  parent: Definition,
  name: string,
  key: KeyDefinition,
  where: Where,
): Suggestion[] {
  const { matrix } = asked.context.matrix;
  const refers = parent.annotation.refers ?? [];
  const insert = { where, key: name, body: new TabStop("", key.forms[0]) };
  const role = refers.includes("role") || isRolesOfPhase(asked, path) ? matrix.roles.get(name) : undefined;
  if (role !== undefined) return [{ ...roleKey(asked, path, role), insert }];
  const phase = refers.includes("phase") || isPhases(asked, path) ? matrix.phases.get(name) : undefined;
  if (phase !== undefined) return phaseKeys(asked, path, phase, { ...insert, key: name });
  const said = words(key, asked.locale);
  return [
    {
      label: name,
      description: said.title,
      about: { key: name, at: path },
      kind: CompletionItemKind.Property,
      group: key.required ? 0 : key.recommended ? 1 : 2,
      insert,
      more: true,
    },
  ];
}

function roleKey({ context, locale, ...asked }: Asked, path: Path, role: MatrixRole): Omit<Suggestion, "insert"> {
  const { matrix } = context.matrix;
  const needed = isRolesOfPhase(asked, path) && requiredRoles(matrix, String(path[3] ?? "")).includes(role);
  const why =
    locale === "fr" ? "Nécessaire dans cette phase, pas encore pourvu" : "Needed in this phase, not filled yet";
  return {
    label: localText(role.title, locale),
    description: role.id,
    detail: needed ? why : takesPart(phasesInWords(matrix, role, locale), locale),
    about: { role: role.id },
    kind: CompletionItemKind.Field,
    group: needed ? 0 : 3,
    search: allTexts(role.title),
    more: true,
  };
}

/** A phase by itself, and with the roles that it needs. */
function phaseKeys(
  asked: Asked,
  path: Path,
  phase: MatrixPhase,
  insert: { where: Where; key: string; body: TabStop },
): Suggestion[] {
  const { context, locale, place } = asked;
  const needed = requiredRoles(context.matrix.matrix, phase.id);
  const said = {
    description: phase.id,
    about: { phase: phase.id },
    kind: CompletionItemKind.Field,
    search: allTexts(phase.title),
  };
  const title = localText(phase.title, locale);
  const plain: Suggestion = { ...said, label: title, insert, group: 1, more: true };
  if (place.hasColon || needed.length === 0 || !isPhases(asked, path)) return [plain];
  const roles = Object.fromEntries(needed.map((role) => [role.id, new TabStop()]));
  const label =
    locale === "fr"
      ? `${title} avec ${needed.length === 1 ? "son rôle" : `ses ${needed.length} rôles`}`
      : `${title} with its ${needed.length === 1 ? "role" : `${needed.length} roles`}`;
  return [{ ...said, label, insert: { ...insert, body: { roles } }, group: 0 }, plain];
}

function takesPart(phases: string, locale: Locale): string {
  if (phases === "") return "";
  return locale === "fr" ? `Participe à\u00a0: ${phases}` : `Takes part in: ${phases}`;
}

/** `initiatives/<id>/phases` of a plan. */
function isPhases({ kind }: Pick<Asked, "kind">, path: Path): boolean {
  return kind === "staffing-plan" && path.length === 3 && path[0] === "initiatives" && path[2] === "phases";
}

/** `initiatives/<id>/phases/<phase>/roles` of a plan. */
function isRolesOfPhase({ kind }: Pick<Asked, "kind">, path: Path): boolean {
  return kind === "staffing-plan" && path.length === 5 && path[2] === "phases" && path[4] === "roles";
}
