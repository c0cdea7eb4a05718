/** The time that all files of a folder plan for somebody. */
import { keep } from "../keep";
import { highestLoad, type Load } from "../model/load";
import type { Party } from "../model/parties";
import type { OspoFile } from "./file";
import type { FileIndex } from "./file-index";
import { anyKnown, type Defined, organizationsOf, partyIn } from "./scope";
import { keyOf } from "./uris";

/** What one file plans for an id. */
export interface Planned {
  readonly file: OspoFile;
  readonly id: string;
  /** The same list as long as the file is the same. */
  readonly loads: readonly Load[];
}

/** An id with whom it means; with nobody where nobody is described yet. */
export interface Meant {
  readonly id: string;
  readonly party?: Defined<Party>;
}

/** The time that other files than the given one plan for the same parties. */
export function plannedElsewhere(file: OspoFile, index: FileIndex, parties: readonly Meant[]): Planned[] {
  const { files, byId } = upToDate(index, file);
  const own = keyOf(file.uri);
  return parties.flatMap(({ id, party }) =>
    Array.from(byId.get(id) ?? [], ([at, loads]) => ({ file: files[at] as OspoFile, id, loads })).filter(
      (planned) => keyOf(planned.file.uri) !== own && means(planned, index, party),
    ),
  );
}

/**
 * At least the most, in hundredths, that all files together ever plan for some ids, whomever they mean there: nobody's load is
 * higher. It is kept until a file plans something else for the id, so that in a folder of thousands of plans that name
 * the same people each is not added up again for each.
 */
export function mostPlanned(file: OspoFile, index: FileIndex, ids: readonly string[]): number {
  const { byId, most } = upToDate(index, file);
  return ids.reduce((sum, id) => {
    let known = most.get(id);
    if (known === undefined) {
      known = highestLoad([...(byId.get(id)?.values() ?? [])].flat(), [])?.hundredths ?? 0;
      most.set(id, known);
    }
    // Rounded up, so that it is never too little.
    return sum + known + 1;
  }, 0);
}

/** Another number each time that a plan or a charter of the index, other than the given one, was replaced. */
export function revisionOf(index: FileIndex, file: OspoFile): number {
  return upToDate(index, file).revision;
}

/** True when an id means there whom it means here: another file may look it up in another organization. */
function means({ file, id }: Planned, index: FileIndex, party: Defined<Party> | undefined): boolean {
  const organizations = organizationsOf(file.outline.organization, index);
  const found = partyIn(organizations, id);
  if (party === undefined) return found === undefined && !anyKnown(organizations);
  return found?.file === party.file;
}

/** The loads of all files of an index, by id and by the number of the file. */
interface LoadIndex {
  readonly files: (OspoFile | undefined)[];
  readonly byId: Map<string, Map<number, readonly Load[]>>;
  /** The highest load of an id over all files; absent where it has to be reckoned anew. */
  readonly most: Map<string, number>;
  /** How often a file was replaced in it. */
  revision: number;
  /** The version of the index that it is a picture of; undefined while a file was left out. */
  version: number | undefined;
}

const newIndex = keep(
  (_index: FileIndex): LoadIndex => ({ files: [], byId: new Map(), most: new Map(), revision: 0, version: undefined }),
);

/** @param except the file that is being edited: its own loads are not asked for, and so not added up at each key */
function upToDate(index: FileIndex, except: OspoFile): LoadIndex {
  const loads = newIndex(index);
  if (loads.version === index.version) return loads;
  loads.version = index.version;
  for (const [at, file] of [...index.ofKind("staffing-plan"), ...index.ofKind("charter")].entries()) {
    const before = loads.files[at];
    if (before === file) continue;
    if (file === except) {
      loads.version = undefined;
      continue;
    }
    loads.revision++;
    for (const [id] of before?.outline.loads ?? []) {
      loads.byId.get(id)?.delete(at);
      loads.most.delete(id);
    }
    for (const [id, list] of file.outline.loads ?? []) {
      place(loads.byId, id).set(at, list);
      loads.most.delete(id);
    }
    loads.files[at] = file;
  }
  return loads;
}

function place<V>(byId: Map<string, Map<number, V>>, id: string): Map<number, V> {
  const known = byId.get(id);
  if (known !== undefined) return known;
  const fresh = new Map<number, V>();
  byId.set(id, fresh);
  return fresh;
}
