/** The documents that a policy extends (`format.md`, policy): what is not said here is said there. */

import { valueAt } from "../document/tree";
import { readString } from "../model/values";
import type { Context } from "./context";
import type { OspoFile } from "./file";

export interface Lineage {
  /** The file itself, then its parent, that one's parent …; each once. */
  readonly files: readonly OspoFile[];
  /** False when a parent lies outside the workspace: what cannot be read counts as present. */
  readonly complete: boolean;
}

/** The file with all that it extends. */
export function lineageOf({ file, index }: Context): Lineage {
  const files: OspoFile[] = [];
  let current: OspoFile | undefined = file;
  while (current !== undefined && !files.includes(current)) {
    files.push(current);
    const parent = readString(valueAt(current.document.root, "extends"));
    if (parent === undefined) return { files, complete: true };
    current = index.withId(parent.value)[0];
  }
  // Two documents that extend each other have nothing more to say.
  return { files, complete: current !== undefined };
}
