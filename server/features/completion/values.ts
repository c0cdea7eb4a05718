/** Suggestions for values: what may stand after a colon or a dash, and where a value may begin a map or a list. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { wordsFor } from "../../checks/value-words";
import { nodeAt, resolve } from "../../document/tree";
import type { Locale } from "../../locale";
import { type Definition, definitionsAt } from "../../matrix/navigate";
import { type Body, Literal, type Where } from "./body";
import { competencySuggestions } from "./competencies";
import { currencySuggestions } from "./currencies";
import { dateSuggestions } from "./dates";
import { durationSuggestions } from "./durations";
import { keySuggestions } from "./keys";
import { languageSuggestions } from "./languages";
import { licenseSuggestions } from "./licenses";
import { referenceSuggestions } from "./references";
import type { Asked, Suggestion } from "./suggestion";

type Single = Omit<Suggestion, "insert"> & { readonly body: Body };

/** What may stand at the place: single values, and where the place allows it the first key or item. */
export function valueSuggestions(asked: Asked): Suggestion[] {
  const { place, schema } = asked;
  const { path, present, open, flow, quote } = place;
  const forms = new Set(definitionsAt(schema, path).forms);
  const isItem = place.mayBeItem && typeof path.at(-1) === "number";
  const here: Where = isItem ? "item" : "here";
  const found = singleValues(asked, path).map(insertAt(here));
  if (quote !== undefined) return found;
  if (forms.has("map")) {
    if (place.mayBeKey || isItem) found.push(...keySuggestions(asked, path, present, here));
    else if (open !== undefined) found.push(...lower(keySuggestions(asked, path, [], "open"), found));
  }
  if (!forms.has("list") || isItem) return found;
  const where: Where | undefined = place.mayBeItem
    ? "item"
    : open !== undefined && !place.mayBeKey
      ? "open-item"
      : undefined;
  // Where one value is enough, brackets are for whoever opens them.
  if (where === undefined || (where === "open-item" && found.length > 0)) return found;
  const first = [...path, 0];
  const items = singleValues(asked, first).map(insertAt(where));
  const isMap = definitionsAt(schema, first).forms.includes("map");
  const keys = isMap && !(flow && where === "item") ? keySuggestions(asked, first, [], where) : [];
  return [...found, ...items, ...keys];
}

/** With another letter there are other suggestions. */
export function dependsOnTyped({ schema, place }: Asked): boolean {
  if (place.role !== "value") return false;
  const kinds = [place.path, [...place.path, 0]].map((path) => definitionsAt(schema, path).annotation.value);
  return kinds.some((kind) => kind === "duration" || kind === "license");
}

function insertAt(where: Where): (single: Single) => Suggestion {
  return ({ body, ...rest }) => ({ ...rest, insert: { where, body } });
}

/** Single values first, then keys that would open a map. */
function lower(keys: readonly Suggestion[], singles: readonly Suggestion[]): Suggestion[] {
  return singles.length === 0 ? [...keys] : keys.map((key) => ({ ...key, group: key.group + 10 }));
}

function singleValues(asked: Asked, path: Asked["place"]["path"]): Single[] {
  const { schema, locale, place } = asked;
  const definition = definitionsAt(schema, path, () => "value");
  const taken = valuesBeside(asked, path);
  const texts = definition.forms.includes("text") ? textValues(asked, path, definition) : [];
  // Between quotation marks, a number would be a text.
  const others = place.quote === undefined ? plainValues(definition, locale) : [];
  return [...texts, ...others].filter(({ body }) => typeof body !== "string" || !taken.has(body));
}

function textValues(asked: Asked, path: Asked["place"]["path"], definition: Definition): Single[] {
  const { annotation } = definition;
  const { context, locale, typed } = asked;
  const fixed = definition.values.map(
    (value): Single => ({
      body: value,
      label: value,
      ...describedAs(annotation.values?.[value]?.[locale]),
      kind: CompletionItemKind.EnumMember,
      group: 0,
      search: wordsFor(value, definition.values),
    }),
  );
  const references = referenceSuggestions(context, annotation.refers ?? [], locale, path).map(
    ({ id, ...rest }): Single => ({ ...rest, body: id, group: rest.first === true ? 0 : 1 }),
  );
  return [...fixed, ...references, ...ofKind()];

  function ofKind(): Single[] {
    switch (annotation.value) {
      case "date":
      case "loose-date":
        return dateSuggestions(context, path, locale).map(({ iso, ...rest }) => ({ ...rest, body: iso, group: 2 }));
      case "duration":
        return durationSuggestions(typed, locale).map(({ iso, ...rest }) => ({ ...rest, body: iso, group: 2 }));
      case "license":
        return licenseSuggestions(asked.licenses().all, typed, locale).map((rest) => ({ ...rest, body: rest.label }));
      case "currency":
        return currencySuggestions(locale).map(({ code, ...rest }) => ({ ...rest, body: code, group: 2 }));
      case "language":
        return languageSuggestions(context, locale, new Set()).map(({ tag, ...rest }) => ({
          ...rest,
          body: tag,
          group: 2,
        }));
      case "competency":
        return competencySuggestions(context).map((rest) => ({ ...rest, body: rest.label, group: 2 }));
      default:
        return [];
    }
  }
}

function plainValues({ annotation, forms }: Definition, locale: Locale): Single[] {
  const kind = CompletionItemKind.Value;
  if (annotation.value === "fte") {
    return ["0.1", "0.2", "0.5", "1.0"].map((share) => ({
      body: new Literal(share),
      label: share,
      description: shareInWords(Number(share), locale),
      kind,
      group: 2,
    }));
  }
  if (!forms.includes("boolean")) return [];
  const words = { true: { en: "yes", fr: "oui" }, false: { en: "no", fr: "non" } } as const;
  return (["true", "false"] as const).map((value) => ({
    body: new Literal(value),
    label: value,
    description: words[value][locale],
    kind,
    group: 2,
  }));
}

/** A share of full time: 0.2 is a day a week. */
function shareInWords(share: number, locale: Locale): string {
  if (share === 1) return locale === "fr" ? "à temps plein" : "full time";
  const days = share * 5;
  const written = new Intl.NumberFormat(locale === "fr" ? "fr-CA" : "en-CA").format(days);
  if (locale === "fr") return `${written} ${days < 2 ? "jour" : "jours"} par semaine`;
  return days < 1 ? "half a day a week" : `${written} ${days === 1 ? "day" : "days"} a week`;
}

/** The other values of the list: nobody is named twice. */
function valuesBeside({ context, place }: Asked, path: Asked["place"]["path"]): ReadonlySet<string> {
  const { document } = context;
  const list = typeof path.at(-1) === "number" ? resolve(nodeAt(document.root, path.slice(0, -1))) : undefined;
  if (list?.kind !== "seq") return new Set();
  const others = list.items.map(resolve).flatMap((item) => {
    if (item?.kind !== "scalar" || typeof item.value !== "string") return [];
    const isHere = document.startOf(item) <= place.end && document.endOf(item) >= place.start;
    return isHere ? [] : [item.value];
  });
  return new Set(others);
}

function describedAs(text: string | undefined): Pick<Suggestion, "description"> {
  return text === undefined ? {} : { description: text };
}
