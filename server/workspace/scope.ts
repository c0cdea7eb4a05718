/**
 * Where the ids of a file are looked up: in the file itself, then in the organization that
 * `organization:` names, else in all organization files of the same workspace folder.
 */
import type { Department, Party } from "../model/parties";
import { type Placeholder, readPlaceholder } from "../model/placeholders";
import type { OspoFile } from "./file";
import type { FileIndex } from "./file-index";

/** Something with an id, and the file that defines it. */
export interface Defined<T> {
  readonly value: T;
  readonly file: OspoFile;
}

export class Scope {
  /** The file first, then the organizations. */
  readonly files: readonly OspoFile[];

  constructor(file: OspoFile, index: FileIndex) {
    const organizations = organizationsOf(file.header.organization?.value, index);
    this.files = [file, ...organizations.filter((other) => other !== file)];
  }

  /** True when one of the five maps of parties is written somewhere: then a missing id is an error. */
  get known(): boolean {
    return anyKnown(this.files);
  }

  party(id: string): Defined<Party> | undefined {
    return partyIn(this.files, id);
  }

  /** What a word such as `TBD` says where somebody is to be named; undefined for any other, and for an id that somebody has. */
  placeholder(word: string): Placeholder | undefined {
    return this.party(word) === undefined ? readPlaceholder(word) : undefined;
  }

  department(id: string): Defined<Department> | undefined {
    return find(this.files, (file) => file.parties.departments.find((department) => department.id === id));
  }

  /** All parties; one of the file hides another of the same id. */
  parties(): Defined<Party>[] {
    return unique(this.files.flatMap((file) => file.parties.parties.map((value) => ({ value, file }))));
  }

  departments(): Defined<Department>[] {
    return unique(this.files.flatMap((file) => file.parties.departments.map((value) => ({ value, file }))));
  }
}

/** The organization files that count for a document. @param id what it says itself under `organization:` */
export function organizationsOf(id: string | undefined, index: FileIndex): readonly OspoFile[] {
  const named = id === undefined ? [] : index.withId(id, "organization");
  return named.length > 0 ? named : index.ofKind("organization");
}

/** The party of an id in the first of the files that has one. */
export function partyIn(files: readonly OspoFile[], id: string): Defined<Party> | undefined {
  return find(files, (file) => partiesById(file).get(id));
}

/** True when one of the five maps of parties is written in one of the files. */
export function anyKnown(files: readonly OspoFile[]): boolean {
  return files.some((file) => file.parties.known);
}

function partiesById(file: OspoFile): ReadonlyMap<string, Party> {
  return file.once("partiesById", () => {
    const byId = new Map<string, Party>();
    for (const party of file.parties.parties) if (!byId.has(party.id)) byId.set(party.id, party);
    return byId;
  });
}

function find<T>(files: readonly OspoFile[], look: (file: OspoFile) => T | undefined): Defined<T> | undefined {
  for (const file of files) {
    const value = look(file);
    if (value !== undefined) return { value, file };
  }
  return undefined;
}

function unique<T extends { readonly id: string }>(found: readonly Defined<T>[]): Defined<T>[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => !seen.has(value.id) && seen.add(value.id));
}
