/** Files by kind and id, for the look-up of references. */
import type { DocumentKind } from "../model/kinds";
import type { OspoFile } from "./file";

export class FileIndex {
  private readonly kinds = new Map<DocumentKind, OspoFile[]>();
  private readonly ids = new Map<string, OspoFile[]>();

  private readonly all: OspoFile[];
  private replaced = 0;

  constructor(files: readonly OspoFile[]) {
    this.all = [...files];
    for (const file of files) {
      if (file.kind !== undefined) append(this.kinds, file.kind, file);
      const { id } = file.outline;
      if (id !== undefined) append(this.ids, id, file);
    }
  }

  /** Another number each time that a file was replaced. */
  get version(): number {
    return this.replaced;
  }

  get files(): readonly OspoFile[] {
    return this.all;
  }

  /** Puts a newer version of a file, with the same kind and id, in the place of the old one. */
  replace(before: OspoFile, file: OspoFile): void {
    this.replaced++;
    for (const list of [this.all, ...this.kinds.values(), ...this.ids.values()]) {
      const at = list.indexOf(before);
      if (at >= 0) list[at] = file;
    }
  }

  ofKind(kind: DocumentKind): readonly OspoFile[] {
    return this.kinds.get(kind) ?? [];
  }

  /** The files of a kind with an id; more than one only where ids are not unique. */
  withId(id: string, kind?: DocumentKind): readonly OspoFile[] {
    return (this.ids.get(id) ?? []).filter((file) => kind === undefined || file.kind === kind);
  }
}

function append<K>(map: Map<K, OspoFile[]>, key: K, file: OspoFile): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [file]);
  else list.push(file);
}
