import { addEntries } from "../../../document/edit";
import { nodeAt, valueAt } from "../../../document/tree";
import { isIdShaped, readString } from "../../../model/values";
import type { OspoFile } from "../../../workspace/file";
import type { Reference } from "../../../workspace/references";
import { parentOf, pathOf } from "../../../workspace/uris";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import { documentLanguages } from "../../languages";
import { firstFree, titleFromId } from "../../names";
import type { Found } from "../../rule";
import { blockText, entryText } from "../../yaml-text";
import type { Params } from "./words";

/**
 * Writes down who is named. Whoever is not clearly something else becomes a position: a post needs
 * nobody's name, and the person who holds it can be added, or left out.
 */
export function describeOrganization(found: Found<Params>, context: CheckContext): Fix[] {
  const { references, organization } = found.params;
  const maps = mapsFor(context, references);
  return organization === undefined ? createFile(context, references, maps) : extendFile(organization, maps);
}

/** The lines of each map, keyed by its name. */
type Maps = ReadonlyMap<string, readonly string[]>;

function mapsFor(context: CheckContext, references: readonly Reference[]): Maps {
  const entries = new Map<string, Map<string, string>>();
  // What is clearly a partner or a department is so wherever its id is used.
  const ordered = [...references].sort((a, b) => Number(isPlain(context, a)) - Number(isPlain(context, b)));
  const taken = new Set<string>();
  for (const reference of ordered) {
    const { value } = reference;
    if (reference.kinds.includes("organization") || !isIdShaped(value)) continue;
    const { map, text } = describe(context, reference);
    // Departments have a namespace of their own; the others share one.
    if (map !== "departments" && taken.has(value)) continue;
    if (map !== "departments") taken.add(value);
    const lines = entries.get(map) ?? new Map<string, string>();
    lines.set(value, text);
    entries.set(map, lines);
  }
  const order = ["departments", "people", "positions", "partners"];
  return new Map(order.flatMap((map) => (entries.has(map) ? [[map, [...(entries.get(map)?.values() ?? [])]]] : [])));
}

function isPlain(context: CheckContext, reference: Reference): boolean {
  return describe(context, reference).map === "positions";
}

function describe(context: CheckContext, { kinds, value, path }: Reference): { map: string; text: string } {
  const title = titleFromId(value);
  if (kinds[0] === "department") return { map: "departments", text: entryText(value, title) };
  if (kinds[0] === "person") return { map: "people", text: entryText(value, { name: title }) };
  const support = path.includes("support")
    ? valueAt(nodeAt(context.document.root, path.slice(0, 4)), "kind")
    : undefined;
  const kind = readString(support)?.value;
  if (kinds[0] === "partner" || kind === "contract") {
    return { map: "partners", text: entryText(value, { title, kind: "vendor" }) };
  }
  if (kind === "peer") return { map: "partners", text: entryText(value, { title, kind: "peer" }) };
  return { map: "positions", text: entryText(value, { title }) };
}

function createFile(context: CheckContext, references: readonly Reference[], maps: Maps): Fix[] {
  const folder = folderFor(context);
  if (folder === undefined) return [];
  const named = references.find(({ kinds }) => kinds.includes("organization"))?.value;
  const id = named !== undefined && isIdShaped(named) ? named : "organization";
  const french = documentLanguages(context)[0] === "fr";
  const title = named === undefined ? (french ? "Notre organisation" : "Our organization") : titleFromId(named);
  const note = french
    ? "# Les titres ci-dessous ont été tirés des identifiants; remplacez-les par les vrais."
    : "# The titles below were made from the ids; put the real ones in their place.";
  const body = [...maps].map(([map, entries]) => blockText(map, entries));
  const text = [note, "ospo: organization/v1", `id: ${id}`, entryText("title", title), ...body, ""].join("\n");
  return [
    {
      title: (locale) =>
        locale === "fr"
          ? "Créer le fichier d’organisation avec les identifiants employés ici"
          : "Create the organization file with the ids that are used here",
      safe: false,
      edits: [],
      create: { uri: freeUri(context, folder), text },
    },
  ];
}

/** The highest folder above the file in which there is a file of ours already. */
function folderFor({ document, index }: CheckContext): string | undefined {
  if (document.uri.startsWith("untitled:")) return undefined;
  const path = pathOf(parentOf(document.uri));
  const folders = index.files
    .map((file) => parentOf(file.uri))
    .filter((folder) => !folder.startsWith("untitled:") && `${path}/`.startsWith(`${pathOf(folder)}/`));
  return [parentOf(document.uri), ...folders].reduce((best, folder) => (folder.length < best.length ? folder : best));
}

function freeUri({ index }: CheckContext, folder: string): string {
  const taken = index.files.map((file) => pathOf(file.uri));
  const path = pathOf(folder);
  const free = firstFree(taken, (number) => `${path}/${fileName(number)}`);
  return `${folder}${free.slice(path.length)}`;
}

function fileName(number: number): string {
  return `organization${number === 1 ? "" : `-${number}`}.ospo.yaml`;
}

function extendFile({ document, uri }: OspoFile, maps: Maps): Fix[] {
  const blocks = [...maps].map(([map, entries]) => blockText(map, entries));
  const edit = blocks.length === 0 ? undefined : addEntries(document, undefined, blocks);
  if (edit === undefined) return [];
  return [
    {
      title: (locale) =>
        locale === "fr"
          ? "Ajouter au fichier d’organisation les identifiants employés ici"
          : "Add the ids that are used here to the organization file",
      safe: false,
      edits: [{ uri, edits: [edit] }],
    },
  ];
}
