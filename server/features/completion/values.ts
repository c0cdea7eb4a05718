/** Suggestions for values: what may stand behind a key or a dash. */
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Place } from "../../document/place";
import type { Locale } from "../../locale";
import type { ValueKind } from "../../matrix/annotations";
import { type Definition, definitionsAt } from "../../matrix/navigate";
import { durationInWords, parseDuration } from "../../model/dates";
import type { Context } from "../../workspace/context";
import { schemasOf } from "../../workspace/schemas";
import { valueText } from "./insert";
import type { Suggestion } from "./item";
import { keySuggestions } from "./keys";
import { referenceSuggestions } from "./references";

/** Lengths of time that plans and policies use. */
const usualDurations = ["P2W", "P1M", "P3M", "P6M", "P1Y", "P2Y", "P3Y"];

/** What may stand at `place.path`: single values, and where the place allows it the first key or item. */
export function valueSuggestions(context: Context, place: Place, locale: Locale): Suggestion[] {
  const { kind } = context;
  if (kind === undefined) return [];
  const schema = schemasOf(context.matrix.matrix)[kind];
  const definition = definitionsAt(schema, place.path);
  const single = singleValues(context, place, definition, locale);
  const keys = place.mayBeKey && definition.forms.includes("map") ? keySuggestions(context, place, locale) : [];
  const isListItem = place.mayBeItem && typeof place.path.at(-1) === "number";
  if (isListItem) return single.map(asItem);
  if (place.mayBeItem && definition.forms.includes("list")) {
    const items = singleValues(context, place, definitionsAt(schema, [...place.path, 0]), locale);
    return [...(definition.forms[0] === "list" ? [] : single), ...keys, ...items.map(asItem)];
  }
  return [...single, ...keys];
}

function asItem(suggestion: Suggestion): Suggestion {
  return { ...suggestion, text: `- ${suggestion.text}` };
}

function singleValues(context: Context, place: Place, definition: Definition, locale: Locale): Suggestion[] {
  const { annotation } = definition;
  const fixed = definition.values.map(
    (value): Suggestion => ({
      ...inserted(place, value),
      label: value,
      ...describedAs(annotation.values?.[value]?.[locale]),
      kind: CompletionItemKind.EnumMember,
      group: 0,
    }),
  );
  const ids = definition.forms.includes("text") || definition.forms.includes("list") ? (annotation.refers ?? []) : [];
  const references = referenceSuggestions(context, ids, locale).map(
    ({ id, ...rest }): Suggestion => ({
      ...rest,
      ...inserted(place, id),
      group: 1,
    }),
  );
  return [
    ...fixed,
    ...references,
    ...ofKind(context, place, annotation.value, locale),
    ...truth(place, definition, locale),
  ];
}

function ofKind(context: Context, place: Place, kind: ValueKind | undefined, locale: Locale): Suggestion[] {
  if (kind === "date" || kind === "loose-date") {
    const today = context.today.toString();
    return [
      {
        ...inserted(place, today),
        label: today,
        description: locale === "fr" ? "aujourd’hui" : "today",
        kind: CompletionItemKind.Value,
        group: 2,
      },
    ];
  }
  if (kind === "duration") {
    return usualDurations.flatMap((iso): Suggestion[] => {
      const duration = parseDuration(iso);
      if (duration === undefined) return [];
      return [
        {
          ...inserted(place, iso),
          label: durationInWords(duration, locale),
          description: iso,
          kind: CompletionItemKind.Value,
          group: 2,
          search: [durationInWords(duration, "en"), durationInWords(duration, "fr")],
        },
      ];
    });
  }
  if (kind === "fte") {
    return ["0.1", "0.2", "0.5", "1.0"].map((share) => ({
      label: share,
      description: shareInWords(Number(share), locale),
      text: (place.needsSpace ? " " : "") + share,
      snippet: false,
      kind: CompletionItemKind.Value,
      group: 2,
    }));
  }
  if (kind === "language") {
    const names = new Intl.DisplayNames([locale], { type: "language" });
    return ["en", "fr"].map((tag) => ({
      ...inserted(place, tag),
      label: tag,
      ...describedAs(names.of(tag)),
      kind: CompletionItemKind.Value,
      group: 2,
    }));
  }
  return [];
}

/** A share of full time: 0.2 is a day a week. */
function shareInWords(share: number, locale: Locale): string {
  if (share === 1) return locale === "fr" ? "à temps plein" : "full time";
  const days = share * 5;
  const written = new Intl.NumberFormat(locale === "fr" ? "fr-CA" : "en-CA").format(days);
  if (locale === "fr") return `${written} ${days < 2 ? "jour" : "jours"} par semaine`;
  return days < 1 ? "half a day a week" : `${written} ${days === 1 ? "day" : "days"} a week`;
}

function truth(place: Place, definition: Definition, locale: Locale): Suggestion[] {
  if (!definition.forms.includes("boolean")) return [];
  const words = { true: { en: "yes", fr: "oui" }, false: { en: "no", fr: "non" } } as const;
  return (["true", "false"] as const).map((value) => ({
    label: value,
    description: words[value][locale],
    text: (place.needsSpace ? " " : "") + value,
    snippet: false,
    kind: CompletionItemKind.Value,
    group: 2,
  }));
}

function describedAs(text: string | undefined): Pick<Suggestion, "description"> {
  return text === undefined ? {} : { description: text };
}

function inserted(place: Place, value: string): Pick<Suggestion, "text" | "snippet"> {
  return { text: valueText(place, value), snippet: false };
}
