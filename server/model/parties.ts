/** The five maps of an organization that other documents refer to; a plan may have them as well. */
import { type SyntaxNode, valueAt } from "../document/tree";
import { keep } from "../keep";
import { optional } from "../optional";
import { type Entry, type Located, readEntries, readNumber, readString, readTitle, type Text } from "./values";

export type PartyKind = "person" | "position" | "partner" | "body";

/** Somebody who can be named: a person, a position, a partner or a body. The four share one namespace. */
export interface Party extends Entry {
  readonly kind: PartyKind;
  readonly title?: Text;
  readonly department?: Located<string>;
  /** The person who holds a position. */
  readonly heldBy?: Located<string>;
  /** Full-time equivalents that a person has, or that a position stands for. */
  readonly capacity?: Located<number>;
  /** For a partner: vendor, peer … */
  readonly partnerKind?: Located<string>;
  /** The contract or memorandum under which a partner works. */
  readonly agreement?: Located<string>;
}

export interface Department extends Entry {
  readonly title?: Text;
}

export interface Parties {
  readonly departments: readonly Department[];
  readonly parties: readonly Party[];
  /** True when one of the five maps is written, even an empty one: then a missing id is an error. */
  readonly known: boolean;
}

export function readParties(root: SyntaxNode | undefined): Parties {
  const maps = Object.entries(readers);
  const parties = maps.flatMap(([key, read]) => readEntries(valueAt(root, key)).map(read));
  const departments = readEntries(valueAt(root, "departments")).map(readDepartment);
  const known = ["departments", ...Object.keys(readers)].some((key) => valueAt(root, key) !== undefined);
  return { departments, parties, known };
}

const readDepartment = keep((entry: Entry): Department => ({ ...entry, ...optional("title", readTitle(entry.value)) }));

/** One reader for each map: what an entry is depends on where it stands. */
const readers = {
  people: keep((entry: Entry) => readParty(entry, "person")),
  positions: keep((entry: Entry) => readParty(entry, "position")),
  partners: keep((entry: Entry) => readParty(entry, "partner")),
  bodies: keep((entry: Entry) => readParty(entry, "body")),
} as const;

function readParty(entry: Entry, kind: PartyKind): Party {
  return {
    ...entry,
    kind,
    ...optional("title", readTitle(entry.value)),
    ...optional("department", readString(valueAt(entry.value, "department"))),
    ...optional("capacity", readNumber(valueAt(entry.value, "capacity"))),
    ...optional("heldBy", readString(valueAt(entry.value, "heldBy"))),
    ...(kind === "partner" ? readPartner(entry) : {}),
  };
}

function readPartner({ value }: Entry): Pick<Party, "partnerKind" | "agreement"> {
  return {
    ...optional("partnerKind", readString(valueAt(value, "kind"))),
    ...optional("agreement", readString(valueAt(value, "agreement"))),
  };
}

/** How many full-time equivalents a person or position has: one where nothing is written. */
export function capacityOf({ capacity }: Party): number {
  return capacity?.value ?? 1;
}

/** True for a person, and for a position that one person holds: one of more than full time stands for a team. */
export function isOnePerson(party: Party): boolean {
  return party.kind === "person" || (party.kind === "position" && capacityOf(party) <= 1);
}
