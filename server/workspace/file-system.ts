/** How the server reaches files: Node's disk, or a client that is asked (web worker, virtual workspaces). */
export interface FileSystem {
  /**
   * The files below a folder that a glob matches, in no particular order. Folders that hold no
   * documents of people (`.git`, `node_modules`) are passed over, links to folders are not followed.
   * @param folder URI of the folder
   * @param pattern glob relative to the folder
   * @returns URIs
   */
  find(folder: string, pattern: string): Promise<readonly string[]>;
  /** The text of a file (UTF-8), or undefined when it cannot be read. */
  read(uri: string): Promise<string | undefined>;
}
