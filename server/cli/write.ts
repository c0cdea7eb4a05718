/** Writing files: whole or not at all, and a new document never over another one. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { writeInOneStep } from "../protocol/node-write";
import type { Host } from "./host";
import { alreadyThere, cannotWrite } from "./messages";
import { UsageError } from "./usage-error";

/**
 * Writes a file that does not exist yet.
 *
 * @throws UsageError when there is one of that name, or it cannot be written
 */
export async function writeNew(host: Host, path: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(host.cwd, path), text, { flag: "wx" });
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw new UsageError(taken ? alreadyThere(path) : cannotWrite(path));
  }
}

/**
 * Writes a file in one step, so that nobody ever reads half of it; its folder is made where it is missing.
 *
 * @throws UsageError when it cannot be written
 */
export async function writeWhole(host: Host, path: string, text: string): Promise<void> {
  try {
    await writeInOneStep(resolve(host.cwd, path), text);
  } catch {
    throw new UsageError(cannotWrite(path));
  }
}
