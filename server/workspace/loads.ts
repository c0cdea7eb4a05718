/** The time that all files of a folder plan for somebody. */
import { keep } from "../keep";
import type { Load } from "../model/load";
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
  /** The version of the index that it is a picture of; undefined while a file was left out. */
  version: number | undefined;
}

const newIndex = keep((_index: FileIndex): LoadIndex => ({ files: [], byId: new Map(), version: undefined }));

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
    for (const [id] of before?.outline.loads ?? []) loads.byId.get(id)?.delete(at);
    for (const [id, list] of file.outline.loads ?? []) place(loads.byId, id).set(at, list);
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
