/**
 * The structure check of a document, part by part: the entries of its long maps one at a time, and the
 * rest without them. No keyword of our schemas looks across two entries, so the errors are those of the
 * whole; but an entry that an edit did not touch is not checked again.
 */
import type { OspoDocument } from "../../document/document";
import { asMap, isSplit, type MapNode, type Pair } from "../../document/tree";
import { groupsOf } from "../../groups";
import { areIdentical, keep } from "../../keep";
import { toData } from "../../model/data";
import { SideTable } from "../../side-table";
import type { StructureError, Validator } from "./validator";

/** Fewer entries are checked together with everything else. */
const fewEntries = 8;

/** What of a document its structure depends on. */
type Checked = Pick<OspoDocument, "root" | "anchors" | "duplicateKeys">;

/** Checks documents with a validator, which is asked only about what is new in the long maps of a document. */
export const inParts = keep((validate: Validator): ((document: Checked) => readonly StructureError[]) => {
  const ofEntries = entryChecks(validate);
  const ofNames = nameChecks(validate);
  const ofRest = restCheck(validate);
  return (document) => {
    const root = asMap(document.root);
    const long = root === undefined || document.anchors.length > 0 ? [] : root.pairs.filter(isLong);
    // A repeated name counts once, and which one that is the whole says.
    const repeats =
      document.duplicateKeys.length > 0 && [root, ...long.map(({ value }) => asMap(value))].some(hasTwice);
    if (root === undefined || long.length === 0 || repeats) return validate(toData(document.root).value ?? map([]));
    const errors = [...ofRest(root, long)];
    for (const { name: key, value } of long) {
      const groups = groupsOf(asMap(value)?.pairs ?? []).map((group) => ofEntries(key, group));
      for (const error of ofNames(key, groups)) errors.push(error);
      for (const group of groups) for (const error of group.errors) errors.push(error);
    }
    return errors;
  };
});

/** The errors of a document without its long maps. */
function restCheck(validate: Validator) {
  /** By the first entry of the document: that is `ospo:`, which is hardly ever edited. */
  const known = new SideTable<
    Pair,
    { readonly parts: readonly unknown[]; readonly errors: readonly StructureError[] }
  >();
  return (root: MapNode, long: readonly Pair[]): readonly StructureError[] => {
    const pairs = root.pairs.filter((pair) => !long.includes(pair));
    const parts = [...pairs, ...long.map(({ name }) => name)];
    const [first] = root.pairs;
    const kept = first && known.get(first);
    if (kept !== undefined && areIdentical(kept.parts, parts)) return kept.errors;
    const errors = validate(toData({ ...root, pairs }).value).filter(({ keyword, instancePath, params }) => {
      // A long map is there, though not here.
      const isThere = keyword === "required" && long.some(({ name }) => name === params.missingProperty);
      return instancePath !== "" || !isThere;
    });
    if (first !== undefined) known.set(first, { parts, errors });
    return errors;
  };
}

function isLong({ value }: Pair): boolean {
  const entries = asMap(value);
  return entries !== undefined && entries.pairs.length > fewEntries && isSplit(entries);
}

function hasTwice(node: MapNode | undefined): boolean {
  const names = node?.pairs.map(({ name }) => name) ?? [];
  return new Set(names).size < names.length;
}

/** The names of some entries, each with its value where that is a single one; what else it is stands for itself. */
type Names = readonly (readonly [name: string, value: unknown])[];

interface Group {
  readonly key: string;
  readonly names: Names;
  readonly errors: readonly StructureError[];
}

/** The errors within the entries of a map of the document. */
function entryChecks(validate: Validator) {
  const known = new SideTable<readonly Pair[], Group>();
  const ofEntry = entryCheck(validate);
  return (key: string, entries: readonly Pair[]): Group => {
    const kept = known.get(entries);
    if (kept?.key === key) return kept;
    const checked = entries.map((entry) => ofEntry(key, entry));
    const group = {
      key,
      names: checked.flatMap(({ names }) => names),
      errors: checked.flatMap(({ errors }) => errors),
    };
    known.set(entries, group);
    return group;
  };
}

function entryCheck(validate: Validator) {
  const known = new SideTable<Pair, Group>();
  return (key: string, entry: Pair): Group => {
    const kept = known.get(entry);
    if (kept?.key === key) return kept;
    const { name } = entry;
    const { value } = toData(entry.value);
    const place = pointer(key, name);
    const checked = {
      key,
      // Data have no entries that are not yet written.
      names: value === undefined ? [] : [[name, isPart(value) ? empty : value] as const],
      // The document around the entry lacks what documents need: that is not the entry's fault.
      errors: isPart(value)
        ? validate(map([[key, map([[name, value]])]])).filter((error) => isWithin(error, place))
        : [],
    };
    known.set(entry, checked);
    return checked;
  };
}

/** The errors of a map of the document and of its short entries, the insides of the others left out. */
function nameChecks(validate: Validator) {
  const known = new Map<string, { readonly groups: readonly Names[]; readonly errors: readonly StructureError[] }>();
  return (key: string, entries: readonly Group[]): readonly StructureError[] => {
    const groups = entries.map(({ names }) => names);
    const kept = known.get(key);
    if (kept?.groups.length === groups.length && kept.groups.every((names, at) => areEqual(names, groups[at]))) {
      return kept.errors;
    }
    const names = groups.flat();
    const places = new Set(names.filter(([, value]) => value === empty).map(([name]) => pointer(key, name)));
    const isOfEntry = ({ instancePath }: StructureError) => places.has(instancePath.split("/").slice(0, 3).join("/"));
    const place = pointer(key);
    const errors = validate(map([[key, map(names)]])).filter((error) => isWithin(error, place) && !isOfEntry(error));
    known.set(key, { groups, errors });
    return errors;
  };
}

function areEqual(before: Names, now: Names | undefined): boolean {
  if (before === now) return true;
  return (
    before.length === now?.length &&
    before.every(([name, value], index) => now[index]?.[0] === name && now[index]?.[1] === value)
  );
}

function isPart(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

const empty = map([]);

/** A map without a prototype, as `toData` makes them. */
function map(entries: Names): Readonly<Record<string, unknown>> {
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return made;
}

function pointer(...steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function isWithin({ instancePath }: StructureError, place: string): boolean {
  return instancePath === place || instancePath.startsWith(`${place}/`);
}
