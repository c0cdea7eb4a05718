import type { Cell, Level, LocalText, MatrixPhase, MatrixRole, RoleMatrix } from "./model";
import { isAuthorsOwn } from "./schema/patterns";

type Data = Readonly<Record<string, unknown>>;

/** A matrix that names no levels means what the built-in one means by a cell: must take part. */
const involved: Level = {
  id: "involved",
  title: { en: "Involved", fr: "Participe" },
  required: true,
  aliases: ["Yes", "Oui"],
  exactlyOne: false,
};

/**
 * Reads a role matrix from plain data in the shape of `role-matrix/v1`.
 *
 * Files are written bit by bit, so nothing here fails: what is missing is left out, a role or a
 * phase without a title has its id for one, and what has the wrong form is passed over (the
 * structure check speaks of it).
 *
 * @param data the document as plain data: maps as records, lists as arrays
 * @param fallbackId the id of a matrix that names none
 */
export function matrixFromData(data: unknown, fallbackId = ""): RoleMatrix {
  const document = asRecord(data);
  const id = asText(document.id) ?? fallbackId;
  const source = asText(document.source);
  const rowWord = asLocalText(asRecord(document.rows).title);
  return {
    id,
    title: asLocalText(document.title) ?? id,
    ...(source === undefined ? {} : { source }),
    levels: "levels" in document ? entries(document.levels, level) : new Map([[involved.id, involved]]),
    phases: entries(document.phases, phase),
    roles: entries(document.roles, role),
    ...(rowWord === undefined ? {} : { rowWord }),
  };
}

function level(id: string, data: Data): Level {
  return {
    id,
    title: asLocalText(data.title) ?? id,
    required: data.required === true,
    aliases: asTexts(data.aliases),
    exactlyOne: data.exactlyOne === true,
  };
}

function phase(id: string, data: Data): MatrixPhase {
  return { id, ...words(id, data) };
}

function role(id: string, data: Data): MatrixRole {
  const involvement = new Map<string, Cell>();
  for (const [phaseId, value] of Object.entries(asRecord(data.involvement))) {
    const found = cell(value);
    if (found !== undefined) involvement.set(phaseId, found);
  }
  return {
    id,
    ...words(id, data),
    external: data.external === true,
    competencies: asTexts(data.competencies),
    involvement,
  };
}

/** What roles and phases have in common. */
function words(id: string, data: Data): Pick<MatrixPhase, "title" | "description" | "like"> {
  const description = asLocalText(data.description);
  const like = asText(data.like);
  return {
    title: asLocalText(data.title) ?? id,
    ...(description === undefined ? {} : { description }),
    ...(like === undefined ? {} : { like }),
  };
}

/** A cell is a level, a list of levels, or a map `{level, fte, note}`; without a level it says nothing. */
function cell(value: unknown): Cell | undefined {
  const map = asRecord(value);
  const levels = asTexts("level" in map ? map.level : value);
  if (levels.length === 0) return undefined;
  const fte = map.fte;
  const note = asLocalText(map.note);
  return {
    levels,
    ...(typeof fte === "number" ? { fte } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

/** The entries of a map; keys `x-…` are the author's own, and `__proto__` could not become a key of a schema. */
function entries<T>(data: unknown, read: (id: string, data: Data) => T): Map<string, T> {
  const own = Object.entries(asRecord(data)).filter(([id]) => !isAuthorsOwn(id) && id !== "__proto__");
  return new Map(own.map(([id, value]) => [id, read(id, asRecord(value))]));
}

function asRecord(value: unknown): Data {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The texts of a list, or of one text that stands for a list of one. */
function asTexts(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === "string" && item !== "");
}

function asLocalText(value: unknown): LocalText | undefined {
  if (!isRecord(value)) return asText(value);
  const byLanguage = Object.entries(value).filter((entry): entry is [string, string] => asText(entry[1]) !== undefined);
  return byLanguage.length === 0 ? undefined : Object.fromEntries(byLanguage);
}
