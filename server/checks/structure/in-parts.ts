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
  const known = new WeakMap<object, { readonly place: string; readonly errors: readonly StructureError[] }>();

  function ofEntry(key: string, id: string, entry: object): readonly StructureError[] {
    const place = pointer(key, id);
    const kept = known.get(entry);
    if (kept?.place === place) return kept.errors;
    // The document around the entry lacks what documents need: that is not the entry's fault.
    const errors = validate(map([[key, map([[id, entry]])]])).filter((error) => isWithin(error, place));
    known.set(entry, { place, errors });
    return errors;
  }

  return (data) => {
    if (!isMap(data)) return validate(data);
    const errors: StructureError[] = [];
    const places = new Set<string>();
    const rest = Object.entries(data).map(([key, value]): [string, unknown] => {
      if (!isMap(value) || Object.keys(value).length <= fewEntries) return [key, value];
      // The names stay, for the rules about names.
      const names = Object.entries(value).map(([id, entry]): [string, unknown] => {
        if (typeof entry !== "object" || entry === null) return [id, entry];
        errors.push(...ofEntry(key, id, entry));
        places.add(pointer(key, id));
        return [id, empty];
      });
      return [key, map(names)];
    });
    const isOfEntry = ({ instancePath }: StructureError) => places.has(instancePath.split("/").slice(0, 3).join("/"));
    return [...validate(map(rest)).filter((error) => !isOfEntry(error)), ...errors];
  };
});

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
