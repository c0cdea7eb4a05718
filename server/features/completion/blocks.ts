/** Suggestions of several lines at once: the keys that belong together, and new entries under an id of one's own. */
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Path } from "../../document/tree";
import { type Definition, definitionsAt, words } from "../../matrix/navigate";
import { type Body, type BodyMap, isBodyMap, TabStop, type Where } from "./body";
import { clauseEntries } from "./clauses";
import { freeId } from "./free-id";
import type { Asked, Suggestion } from "./suggestion";

/** The blocks of keys of a map that has none yet. A whole document is not among them: `header.ts` offers those. */
export function blockSuggestions(
  asked: Asked,
  path: Path,
  definition: Definition,
  present: ReadonlySet<string>,
  where: Where,
): Suggestion[] {
  if (present.size > 0 || path.length === 0) return [];
  return blocksOf(definition)
    .filter((block) => Object.keys(block).length > 1)
    .map((block) => ({
      label: Object.keys(block).join(", "),
      description: asked.locale === "fr" ? "ensemble" : "together",
      kind: CompletionItemKind.Snippet,
      group: 2,
      insert: { where, body: block },
    }));
}

/** Where the author chooses the ids, a new entry with the keys that it should have. */
export function newEntries(
  asked: Asked,
  path: Path,
  definition: Definition,
  present: ReadonlySet<string>,
  where: Where,
): Suggestion[] {
  const { defines } = definition.annotation;
  if (defines === undefined) return [];
  const { schema, locale } = asked;
  const entry = definitionsAt(schema, [...path, "new"]);
  const { title } = words(entry, locale);
  const body: Body = entry.forms[0] === "map" ? (blocksOf(entry)[0] ?? new TabStop("", "map")) : new TabStop();
  const id = freeId(locale === "fr" ? "nom-court" : "short-name", present);
  const plain: Suggestion = {
    label: locale === "fr" ? `${title}\u00a0: nouvelle entrée` : `${title}: new entry`,
    description: locale === "fr" ? "un nom court de votre choix" : "a short name of your choice",
    about: { entryOf: path },
    kind: CompletionItemKind.Snippet,
    group: 5,
    insert: { where, key: new TabStop(id), body },
  };
  return defines === "clause" ? [...clauseEntries(asked, path, present, where), plain] : [plain];
}

/** The blocks that the schema shows, or else one of the keys that a good entry has. */
function blocksOf(definition: Definition): BodyMap[] {
  const shown = definition.snippets.map(({ body }) => toBody(body)).filter(isBodyMap);
  if (shown.length > 0) return shown;
  const keys = (definition.annotation.recommended ?? []).flatMap((name) => {
    const key = definition.properties[name];
    // A map would need its own keys: it is left to be opened later.
    return key === undefined || key.forms[0] === "map" ? [] : [[name, new TabStop("", key.forms[0])] as const];
  });
  return keys.length === 0 ? [] : [Object.fromEntries(keys)];
}

/** A block as schemas write it, `$1` and `${1:text}` for places to fill in. */
function toBody(data: unknown): Body {
  if (Array.isArray(data)) return data.map(toBody);
  if (typeof data === "object" && data !== null) {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, toBody(value)]));
  }
  const text = String(data);
  const stop = /^\$(?:\d+|\{\d+:(.*)\})$/.exec(text);
  return stop === null ? text : new TabStop(stop[1] ?? "");
}
