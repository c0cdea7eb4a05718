/** What is said of a key: one of the format, a role, a phase, or an id of the author's. */
import type { Place } from "../../document/place";
import { nodeAt } from "../../document/tree";
import type { Locale } from "../../locale";
import { localText, type MatrixPhase } from "../../matrix/model";
import { type Definition, definitionsAt, type KeyDefinition, words } from "../../matrix/navigate";
import { readTitle, textIn } from "../../model/values";
import type { Context } from "../../workspace/context";
import { schemasOf } from "../../workspace/schemas";
import { escapeMarkdown, fromMatrix, phaseInWords } from "../describe";
import { stateOfClause, stateOfInitiative, stateOfPhase, stateOfVacancy } from "./entries";
import { aboutId } from "./id";
import { named, type Said, sentences } from "./lines";
import { aboutPhase, aboutRole } from "./matrix";

export function aboutKey(context: Context, place: Place, word: string, locale: Locale): Said | undefined {
  const { matrix } = context.matrix;
  const schema = schemasOf(matrix)[context.kind ?? "config"];
  const parent = definitionsAt(schema, place.path, () => "map");
  const map = place.path.at(-1);
  const role = matrix.roles.get(word);
  const phase = matrix.phases.get(word);
  // Roles and phases are keys in plans (`roles`, `phases`) and in tables by phase (`byPhase`).
  if (role !== undefined && map === "roles" && context.kind === "staffing-plan")
    return aboutRole(context, role, locale);
  if (phase !== undefined && (map === "phases" || map === "byPhase" || map === "involvement")) {
    return map === "phases" ? aboutPlannedPhase(context, phase, place, locale) : aboutPhase(context, phase, locale);
  }
  const known = Object.hasOwn(parent.properties, word) ? parent.properties[word] : undefined;
  if (known !== undefined) return describe(known, word, locale);
  const definition = definitionsAt(schema, [...place.path, word]);
  if (!definition.known) return undefined;
  return (
    aboutId(context, word, parent.annotation.refers ?? [], locale) ??
    aboutEntry(context, place, word, parent, locale) ??
    described(definition, locale)
  );
}

/** A phase of a plan: its dates and how many roles are filled. Which ones are missing, the findings say. */
function aboutPlannedPhase(context: Context, phase: MatrixPhase, { path }: Place, locale: Locale): Said {
  const initiative = context.file.plan.initiatives.find((entry) => entry.id === path[1]);
  const written = initiative?.phases.find((entry) => entry.id === phase.id);
  if (written === undefined) return aboutPhase(context, phase, locale);
  return {
    name: named(localText(phase.title, locale), phase.id),
    does: sentences(phaseInWords(phase, locale), stateOfPhase(context, written, locale)),
    from: fromMatrix(context.matrix, locale),
  };
}

function describe(key: KeyDefinition, word: string, locale: Locale): Said {
  const { title, description } = words(key, locale);
  const { example } = key.annotation;
  const shown = example === undefined ? undefined : `\`${example.replaceAll("`", "'").replace(/\s*\n\s*/g, " ")}\``;
  const given = shown && (locale === "fr" ? `Exemple\u00a0: ${shown}` : `Example: ${shown}`);
  const required = locale === "fr" ? "Cette clé est obligatoire." : "This key is required.";
  return {
    name: title === "" ? `**${escapeMarkdown(word)}**` : `**${escapeMarkdown(title)}**`,
    does: sentences(escapeMarkdown(description), given),
    ...(key.required ? { from: required } : {}),
  };
}

/** What the format says of a place whose key is the author's choice. */
export function described(definition: Definition, locale: Locale): Said | undefined {
  const { title, description } = words(definition, locale);
  return title === "" ? undefined : { name: `**${escapeMarkdown(title)}**`, does: escapeMarkdown(description) };
}

/** An id where it is defined: what it is called, and what the entry says. */
function aboutEntry(
  context: Context,
  { path }: Place,
  id: string,
  { annotation, title, description, ...parent }: Definition,
  locale: Locale,
): Said | undefined {
  const { defines } = annotation;
  if (defines === undefined) return undefined;
  const value = nodeAt(context.document.root, [...path, id]);
  const list = words({ ...parent, annotation, ...(title && { title }), ...(description && { description }) }, locale);
  const does = {
    initiative: () => stateOfInitiative(context, value, id, locale),
    clause: () => stateOfClause(context, value, locale),
    vacancy: () => stateOfVacancy(context, value, locale),
  };
  const own = defines in does ? does[defines as keyof typeof does]() : "";
  return {
    name: named(textIn(readTitle(value), locale) ?? id, id),
    ...(own === "" ? {} : { does: own }),
    // What the entries of this map are.
    ...(list.title === ""
      ? {}
      : { from: `${escapeMarkdown(list.title)}. ${escapeMarkdown(list.description)}`.replace(/\.\./g, ".") }),
  };
}
