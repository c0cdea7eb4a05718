/** Writing a file in one step, so that nobody ever reads half of it. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** The place beside a file where it is written before it is moved there. */
export function draftOf(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

/**
 * Writes a file, or leaves what was there as it is.
 *
 * @param folderMode of the folders that are made where they are missing
 * @throws Error when it cannot be written
 */
export async function writeInOneStep(path: string, content: string | Buffer, folderMode?: number): Promise<void> {
  const draft = draftOf(path);
  try {
    await mkdir(dirname(path), { recursive: true, mode: folderMode });
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
}
