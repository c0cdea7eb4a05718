/** Words that tools for YAML 1.1 read as true, false or nothing, so they are no ids. */
const reservedIds: readonly string[] = ["yes", "no", "on", "off", "true", "false", "null", "y", "n"];

const notReserved = `(?!(?:${reservedIds.join("|")})$)`;
const idShape = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";

/** An id: lower-case words joined by hyphens, a letter first. */
export const idPattern = `^${notReserved}${idShape}$`;

/** A key of a map keyed by ids: an id, or a key of the author's own (`x-…`). */
export const idKeyPattern = `^(?:x-.*|${notReserved}${idShape})$`;

/** The id of a level of a matrix: as an id, but capitals may stand too (RACI's `A`). */
export const levelKeyPattern = `^(?:x-.*|${notReserved}[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)$`;

/** True for a key of the author's own, for other tools or for people: `x-…`. */
export function isAuthorsOwn(key: string): boolean {
  return key.startsWith("x-");
}

/** A custom licence: SPDX specification 2.3, annex D, `LicenseRef-` and an idstring. */
export const licenseRefKeyPattern = "^(?:x-.*|LicenseRef-[A-Za-z0-9.-]+)$";

/** A language tag: BCP 47, without its rarer irregular tags. */
export const languagePattern = "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$";
export const languageKeyPattern = "^(?:x-.*|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)$";

const day =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";

/** A full day, `2026-11-23`. February may have 29 days; whether that year has them is checked elsewhere. */
export const datePattern = `^[0-9]{4}-${day}$`;

/** A full day, or a month, `2015-11`. */
export const looseDatePattern = `^[0-9]{4}-(?:${day}|0[1-9]|1[0-2])$`;

const durationShape =
  "P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?";

/** A length of time as ISO 8601 writes it, `P6M`, `P10D`. */
export const durationPattern = `^${durationShape}$`;

/** A length of time or a full day. */
export const durationOrDatePattern = `^(?:${durationShape}|[0-9]{4}-${day})$`;

/** A currency: ISO 4217, three capitals. */
export const currencyPattern = "^[A-Z]{3}$";
