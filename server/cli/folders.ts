/** The folder whose documents belong together, for a path that somebody names. */
import { stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";

const configNames = ["ospo.config.yaml", "ospo.config.yml"];

/** The path of the nearest configuration, from a folder upwards. */
export function nearestConfig(folder: string): Promise<string | undefined> {
  return nearest(folder, configNames);
}

/**
 * The workspace folder of a folder: the one with the nearest `ospo.config.yaml` upwards, else with
 * `.git`, else the current folder; and where that lies elsewhere, the folder itself.
 */
export async function workspaceFolderOf(folder: string, cwd: string): Promise<string> {
  const marker = (await nearestConfig(folder)) ?? (await nearest(folder, [".git"]));
  if (marker !== undefined) return dirname(marker);
  return isInside(cwd, folder) ? cwd : folder;
}

/** True when a path is a folder or lies in it. */
function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== ".." && !isAbsolute(way);
}

async function nearest(folder: string, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    const path = join(folder, name);
    if ((await kindOf(path)) !== undefined) return path;
  }
  const parent = dirname(folder);
  return parent === folder ? undefined : nearest(parent, names);
}

/** Whether a path is a folder or something else; nothing when there is nothing. */
export async function kindOf(path: string): Promise<"folder" | "file" | undefined> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return undefined;
  }
}
