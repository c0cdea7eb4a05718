/**
 * The structure check of a document, part by part: the entries of its long maps one at a time, and the
 * rest without them. No keyword of our schemas looks across two entries, so the errors are those of the
 * whole; but an entry that an edit did not touch is not checked again.
 */
import { keep } from "../../keep";
import type { StructureError, Validator } from "./validator";

/** Fewer entries are checked together with everything else. */
const fewEntries = 8;

/** The same validator, which keeps its answers for the entries of long maps by their data. */
export const inParts = keep((validate: Validator): Validator => {
  const ofEntries = entryChecks(validate);
  const ofNames = nameChecks(validate);
  return (data) => {
    if (!isMap(data)) return validate(data);
    const long: [string, EntryMap][] = [];
    const rest: [string, unknown][] = [];
    for (const key in data) {
      const value = data[key];
      if (isMap(value) && hasMany(value)) long.push([key, value]);
      else rest.push([key, value]);
    }
    if (long.length === 0) return validate(data);
    const errors = [
      ...validate(map(rest)).filter(({ keyword, instancePath, params }) => {
        // A long map is there, though not here.
        const isThere = keyword === "required" && long.some(([key]) => key === params.missingProperty);
        return instancePath !== "" || !isThere;
      }),
    ];
    for (const [key, entries] of long) {
      for (const error of ofNames(key, entries)) errors.push(error);
      for (const id in entries) {
        const entry = entries[id];
        if (isPart(entry)) for (const error of ofEntries(key, id, entry)) errors.push(error);
      }
    }
    return errors;
  };
});

type EntryMap = Readonly<Record<string, unknown>>;

/** The errors within one entry of a map of the document. */
function entryChecks(validate: Validator) {
  const known = new WeakMap<object, { key: string; id: string; errors: readonly StructureError[] }>();
  return (key: string, id: string, entry: object): readonly StructureError[] => {
    const kept = known.get(entry);
    if (kept?.key === key && kept.id === id) return kept.errors;
    const place = pointer(key, id);
    // The document around the entry lacks what documents need: that is not the entry's fault.
    const errors = validate(map([[key, map([[id, entry]])]])).filter((error) => isWithin(error, place));
    known.set(entry, { key, id, errors });
    return errors;
  };
}

/** The errors of a map of the document and of its short entries, the insides of the others left out. */
function nameChecks(validate: Validator) {
  const known = new Map<
    string,
    { names: readonly (readonly [string, unknown])[]; errors: readonly StructureError[] }
  >();
  return (key: string, entries: EntryMap): readonly StructureError[] => {
    const names: (readonly [string, unknown])[] = [];
    for (const id in entries) names.push([id, isPart(entries[id]) ? empty : entries[id]]);
    const kept = known.get(key);
    const isSame = kept?.names.length === names.length && kept.names.every(isEqualTo(names));
    if (kept !== undefined && isSame) return kept.errors;
    const places = new Set(names.filter(([, value]) => value === empty).map(([id]) => pointer(key, id)));
    const isOfEntry = ({ instancePath }: StructureError) => places.has(instancePath.split("/").slice(0, 3).join("/"));
    const place = pointer(key);
    const errors = validate(map([[key, map(names)]])).filter((error) => isWithin(error, place) && !isOfEntry(error));
    known.set(key, { names, errors });
    return errors;
  };
}

function isEqualTo(others: readonly (readonly [string, unknown])[]) {
  return ([id, value]: readonly [string, unknown], index: number) =>
    others[index]?.[0] === id && others[index]?.[1] === value;
}

function isPart(entry: unknown): entry is object {
  return typeof entry === "object" && entry !== null;
}

function hasMany(value: EntryMap): boolean {
  let count = 0;
  for (const _ in value) if (++count > fewEntries) return true;
  return false;
}

const empty = map([]);

/** A map without a prototype, as `toData` makes them. */
function map(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return made;
}

function isMap(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function pointer(...steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function isWithin({ instancePath }: StructureError, place: string): boolean {
  return instancePath === place || instancePath.startsWith(`${place}/`);
}
