/** A clause of each kind, with what it needs; where the library of clauses has wording for it, with that. */
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Path } from "../../document/tree";
import { definitionsAt } from "../../matrix/navigate";
import { clauseLibrary, type LibraryClause, phasesFor, roleFor } from "../../templates/policy-clauses";
import { type Setting, settingOf } from "../../templates/setting";
import type { Both } from "../../templates/yaml";
import { type BodyMap, TabStop, type Where } from "./body";
import { clauseTitles } from "./clause-titles";
import { freeId } from "./free-id";
import type { Asked, Suggestion } from "./suggestion";

/** What a clause of some kinds says besides its text; the others say who is responsible. */
const needs: Readonly<Record<string, BodyMap>> = {
  "vulnerability-disclosure": { contact: new TabStop(), measure: { within: new TabStop("P10D") } },
  intake: { measure: { within: new TabStop("P10D") } },
  support: { measure: { within: new TabStop("P2D") } },
  inventory: { evidence: new TabStop() },
  sbom: { evidence: new TabStop() },
  training: { measure: { within: new TabStop("P3M") }, evidence: new TabStop() },
  "end-of-life": { measure: { keep: new TabStop("P3Y") } },
};

export function clauseEntries(asked: Asked, path: Path, present: ReadonlySet<string>, where: Where): Suggestion[] {
  const { context, schema, locale } = asked;
  const { matrix } = context.matrix;
  const setting = settingOf({ matrix, locale, index: context.index });
  const kinds = definitionsAt(schema, [...path, "new", "kind"]);
  return kinds.values.map((kind): Suggestion => {
    const known = clauseLibrary.find((clause) => clause.kind === kind);
    const id = freeId(known?.id ?? kind, present);
    const title = known?.title ?? clauseTitles[kind] ?? { en: kind, fr: kind };
    const meaning = kinds.annotation.values?.[kind];
    return {
      label: locale === "fr" ? `Clause\u00a0: ${title.fr}` : `Clause: ${title.en}`,
      description: kind,
      ...(meaning === undefined ? {} : { detail: meaning[locale] }),
      about: { entryOf: path },
      kind: CompletionItemKind.Snippet,
      group: 3,
      search: [...Object.values(meaning ?? {}), ...Object.values(title)],
      insert: { where, key: new TabStop(id), body: bodyOf(kind, title, known, setting) },
    };
  });
}

function bodyOf(kind: string, title: Both, known: LibraryClause | undefined, setting: Setting): BodyMap {
  const inLanguages = (text: Both) => {
    const [only, second] = setting.languages;
    if (only !== undefined && second === undefined) return text[only];
    return Object.fromEntries(setting.languages.map((language) => [language, text[language]]));
  };
  const role = known === undefined ? undefined : roleFor(known, setting);
  const phases = known === undefined ? [] : phasesFor(known, setting);
  return {
    kind,
    title: inLanguages(title),
    level: known?.level ?? new TabStop("must"),
    text: known === undefined ? new TabStop() : inLanguages(known.text),
    responsible: new TabStop(role ?? ""),
    ...(phases.length === 0 ? {} : { appliesIn: phases }),
    ...needs[kind],
  };
}
