/** A workspace in memory, for tests of everything above `workspace/`. */
import picomatch from "picomatch";
import type { Finding } from "../../server/checks/finding";
import { licenses } from "../../server/checks/licenses/spdx";
import { rules } from "../../server/checks/rules/registry.generated";
import { run } from "../../server/checks/run";
import { compiledStructures } from "../../server/checks/structure/compile";
import { OspoDocument } from "../../server/document/document";
import type { Context } from "../../server/workspace/context";
import type { FileSystem } from "../../server/workspace/file-system";
import { relativePath } from "../../server/workspace/uris";
import { Workspace } from "../../server/workspace/workspace";

export const folder = "file:///ws";

/** Files by path relative to the folder. */
function memoryFileSystem(files: Readonly<Record<string, string>>): FileSystem {
  const uris = new Map(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
  return {
    find: async (base, pattern) =>
      [...uris.keys()].filter((uri) => picomatch.isMatch(relativePath(base, uri) ?? "", pattern)),
    read: async (uri) => uris.get(uri),
  };
}

export async function loadWorkspace(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const workspace = new Workspace(folder, memoryFileSystem(files), compiledStructures.schemas);
  await workspace.load();
  return workspace;
}

/** The context of one text that stands alone in its folder or beside others. */
export async function contextFor(
  text: string,
  {
    path = "test.ospo.yaml",
    files = {},
    today = "2026-11-23",
  }: { path?: string; files?: Record<string, string>; today?: string } = {},
): Promise<Context> {
  const workspace = await loadWorkspace(files);
  const uri = `${folder}/${path}`;
  workspace.setOpen(OspoDocument.open(uri, 1, text));
  const context = workspace.contextOf(uri, today);
  if (context === undefined) throw new Error(`${path} is not ours`);
  return context;
}

/** All findings of a context, with the structure checks compiled at run time. */
export function findingsOf(context: Context): readonly Finding[] {
  return run(context, rules, { validators: compiledStructures.validators, licenses: () => licenses });
}
