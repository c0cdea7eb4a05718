/** The folder in which the user's programs keep what they can make again, and how much of it is ours. */
import { readdirSync, rmSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";

/** More of one kind is not kept: the files that were used last stay. */
const mostFiles = 100;
const mostBytes = 256 * 1024 * 1024;
/** A draft that is older was left by a program that was ended, in milliseconds: a day. */
const oldDraft = 24 * 60 * 60 * 1000;

/** The folder of the user's system for this; nothing where the system names none. */
export async function cacheFolder(): Promise<string | undefined> {
  try {
    // It asks the system at once who is at home, and throws where nobody is.
    const { default: envPaths } = await import("env-paths");
    const { cache } = envPaths("ospo", { suffix: "" });
    return isAbsolute(cache) ? cache : undefined;
  } catch {
    return undefined;
  }
}

/** The mode of a folder in which only its user can read and write. */
export const ownFolder = 0o700;

/**
 * Takes away what is too much.
 *
 * @param ending of the files that are counted; others stay as they are
 * @throws Error where that is not allowed
 */
export function tidy(folder: string, ending: string): void {
  const names = readdirSync(folder);
  for (const name of names.filter((name) => name.endsWith(".tmp") && name.includes(ending))) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > oldDraft) rmSync(path, { force: true });
  }
  const files = names
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ path: join(folder, name), ...sizeAndTime(join(folder, name)) }))
    .sort((a, b) => b.time - a.time);
  let bytes = 0;
  for (const [index, { path, size }] of files.entries()) {
    bytes += size;
    if (index >= mostFiles || bytes > mostBytes) rmSync(path, { force: true });
  }
}

function sizeAndTime(path: string): { readonly size: number; readonly time: number } {
  const found = statSync(path, { throwIfNoEntry: false });
  return { size: found?.size ?? 0, time: found?.mtimeMs ?? 0 };
}
