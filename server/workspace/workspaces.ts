/** The workspace folders of an editor, and a place for files that lie in none of them. */
import type { FileSystem } from "./file-system";
import type { SchemaSource } from "./schema-source";
import { pathOf } from "./uris";
import { Workspace } from "./workspace";

export class Workspaces {
  private folders: Workspace[] = [];
  private readonly single: Workspace;

  constructor(
    private readonly fileSystem: FileSystem,
    private readonly schemas: SchemaSource,
  ) {
    this.single = new Workspace(undefined, fileSystem, schemas);
  }

  /** Adds and removes folders. Files that are open in a removed one are told to their new place by the caller. */
  change(added: readonly string[], removed: readonly string[]): void {
    this.folders = this.folders.filter(({ folder }) => !removed.some((uri) => pathOf(uri) === pathOf(folder ?? "")));
    this.folders.push(...added.map((uri) => new Workspace(uri.replace(/\/+$/, ""), this.fileSystem, this.schemas)));
    // The innermost folder is asked first.
    this.folders.sort((a, b) => pathOf(b.folder ?? "").length - pathOf(a.folder ?? "").length);
  }

  /** All workspaces with a folder. */
  get all(): readonly Workspace[] {
    return this.folders;
  }

  /** All workspaces, also the one of files without a folder. */
  get everywhere(): readonly Workspace[] {
    return [...this.folders, this.single];
  }

  /** The workspace of a file: that of the innermost folder around it. */
  of(uri: string): Workspace {
    return this.folders.find((workspace) => workspace.contains(uri)) ?? this.single;
  }
}
