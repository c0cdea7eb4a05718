import type { Path } from "../../../document/tree";
import { isIdShaped } from "../../../model/values";
import { quoted } from "../../../words";
import type { OspoFile } from "../../../workspace/file";
import type { Reference } from "../../../workspace/references";
import { replaceReference } from "../../change";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import { titleFromId } from "../../names";
import type { Found } from "../../rule";
import { addToMap, type Content } from "../../yaml-text";
import type { Params } from "./words";

/** The likely id, or an entry for the one that is written. */
export function repairs(found: Found<Params>, context: CheckContext): Fix[] {
  const { reference, guess, other, placeholder } = found.params;
  // Who is meant, only people know.
  if (placeholder !== undefined) return [];
  const fixes = replaceReference(context.document, reference, guess);
  // An id that something else has cannot be given away twice.
  if (other !== undefined || !isIdShaped(reference.value)) return fixes;
  return [...fixes, ...placesFor(context, found.params).flatMap((place) => describeFix(reference, place))];
}

/** What can be described under the id, and in which map. */
interface Place {
  readonly map: string;
  readonly content: Content;
  readonly en: string;
  readonly fr: string;
  readonly file: OspoFile;
}

function describeFix(reference: Reference, place: Place): Fix[] {
  const edit = addToMap(place.file.document, undefined, place.map, [[reference.value, place.content]]);
  if (edit === undefined) return [];
  const id = reference.value;
  return [
    {
      title: (locale) =>
        locale === "fr" ? `Ajouter ${quoted(id, "fr")} ${place.fr}` : `Add ${quoted(id, "en")} ${place.en}`,
      safe: false,
      edits: [{ uri: place.file.uri, edits: [edit] }],
    },
  ];
}

/** Words for several people who decide together, in ids of both languages. */
const bodyWords = /(?:^|-)(?:committee|board|council|panel|comite|conseil|commission)(?:-|$)/;

function placesFor(context: CheckContext, { reference, ownRole }: Params): Place[] {
  const place = placeFor(context, reference);
  const places = place === undefined ? [] : [place];
  if (!ownRole) return places;
  const content = { title: titleFromId(reference.value) };
  return [
    ...places,
    { map: "roles", content, en: "as a role of this policy", fr: "comme rôle de cette politique", file: context.file },
  ];
}

function placeFor(context: CheckContext, { kinds, value, path }: Reference): Place | undefined {
  const content = { title: titleFromId(value) };
  // The organization describes people and units for all; a file without one describes its own.
  const file = context.scope.files[1] ?? context.file;
  const [kind] = kinds;
  if (kind === "body" || (kind === "party" && bodyWords.test(value) && roleOfPath(path) === undefined)) {
    return { map: "bodies", content, en: "as a body", fr: "comme instance", file };
  }
  if (kind === "party" || kind === "position") {
    return { map: "positions", content, en: "as a position", fr: "comme poste", file };
  }
  if (kind === "person") {
    return { map: "people", content: { name: content.title }, en: "as a person", fr: "comme personne", file };
  }
  if (kind === "partner") return { map: "partners", content, en: "as a partner", fr: "comme partenaire", file };
  if (kind === "department") {
    return { map: "departments", content: content.title, en: "as a department", fr: "comme service", file };
  }
  const role = roleOfPath(path);
  if (kind === "vacancy" && role !== undefined) {
    return {
      map: "vacancies",
      content: { role },
      en: "as a vacancy",
      fr: "comme poste vacant",
      file: context.file,
    };
  }
  return undefined;
}

/** `initiatives/<id>/phases/<phase>/roles/<role>/…` */
function roleOfPath(path: Path): string | undefined {
  return path[4] === "roles" && path[5] !== undefined ? String(path[5]) : undefined;
}
