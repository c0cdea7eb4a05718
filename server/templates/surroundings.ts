import { OspoDocument } from "../document/document";
import { makeContext } from "../workspace/context";
import { OspoFile } from "../workspace/file";
import type { Workspace } from "../workspace/workspace";
import type { NewDocumentOptions } from "./setting";

/**
 * What a new document finds in a folder: its matrix, its organization and the ids that are taken.
 *
 * @param workspace loaded
 * @param folder URI of the folder for which the document is made
 * @param today `YYYY-MM-DD`
 */
export function surroundings(workspace: Workspace, folder: string, today: string): Omit<NewDocumentOptions, "locale"> {
  const uri = `${folder}/new.ospo.yaml`;
  const file = new OspoFile(OspoDocument.open(uri, 0, ""));
  const { matrix, index } = makeContext(file, workspace.indexFor(uri), workspace.configFor(uri)?.config, today);
  return { matrix: matrix.matrix, index, today };
}
