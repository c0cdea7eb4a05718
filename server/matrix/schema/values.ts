/** The values that stand in many places, and the definitions they refer to. */
import { annotated, byId, forms, listOf, oneOrMany, ref, reference } from "./build";
import type { Definitions, JsonSchema } from "./json-schema";
import {
  currencyPattern,
  datePattern,
  durationOrDatePattern,
  durationPattern,
  idPattern,
  languageKeyPattern,
  languagePattern,
  looseDatePattern,
} from "./patterns";

/** A text for people: one string, or one for each language. */
export const text = ref("text");
/** A text, or a list of texts. */
export const texts = ref("texts");
/** A plain line: a name, a link, a number of a register. */
export const line: JsonSchema = { type: "string" };
/** A line that people also write as a bare number, for instance `clause: 3`. */
export const label: JsonSchema = { type: ["string", "number"] };
/** What somebody can do, in the short words that people, roles and training share. */
export const competency: JsonSchema = annotated(line, { value: "competency" });
export const lines: JsonSchema = oneOrMany(line);
export const date = ref("date");
export const looseDate = ref("looseDate");
export const duration = ref("duration");
export const durationOrDate: JsonSchema = {
  type: "string",
  pattern: durationOrDatePattern,
  "x-ospo": { value: "duration", example: "P6M" },
};
export const id: JsonSchema = { type: "string", pattern: idPattern, "x-ospo": { value: "id" } };
export const version: JsonSchema = annotated(label, { value: "version", example: '"1.0"' });
export const link: JsonSchema = annotated(line, { value: "link" });
export const language: JsonSchema = { type: "string", pattern: languagePattern, "x-ospo": { value: "language" } };
export const license: JsonSchema = { type: "string", minLength: 1, "x-ospo": { value: "license", example: "MIT" } };
export const licenses = oneOrMany(license);
export const currency: JsonSchema = {
  type: "string",
  pattern: currencyPattern,
  "x-ospo": { value: "currency", example: "CAD" },
};

/** A person, position, partner or body; or the name of one that has no id. */
export const party = reference(["party"], { nameAllowed: true });
/** A party that must be known by its id. */
export const knownParty = reference(["party"]);
/** A party, a role of the matrix or a role of the policy. */
export const partyOrRole = reference(["party", "role", "policy-role"], { nameAllowed: true });
export const partiesOrRoles = oneOrMany(partyOrRole);
export const department = reference(["department"], { nameAllowed: true });
export const departments = listOf(department);
/** A document by its id, else its title or a link. */
export const documentReference = reference(["document"], { nameAllowed: true });

export const valueDefinitions: Definitions = {
  text: forms({ string: { "x-ospo": { value: "text" } }, object: ref("textByLanguage") }),
  textByLanguage: byId(
    { type: "string", "x-ospo": { value: "text" } },
    { value: "language" },
    { keyPattern: languageKeyPattern },
  ),
  texts: forms({
    string: { "x-ospo": { value: "text" } },
    object: ref("textByLanguage"),
    array: { items: text },
  }),
  date: { type: "string", pattern: datePattern, "x-ospo": { value: "date", example: "2026-11-23" } },
  looseDate: { type: "string", pattern: looseDatePattern, "x-ospo": { value: "loose-date", example: "2015-11" } },
  duration: { type: "string", pattern: durationPattern, "x-ospo": { value: "duration", example: "P6M" } },
};
