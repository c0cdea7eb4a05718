/** Files on disk, through Node. Only `file:` URIs lead anywhere. */
import { readFileSync, statSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { glob } from "tinyglobby";
import type { FileSystem } from "../workspace/file-system";

/** Folders that hold no documents of people. */
const passedOver = ["**/.git", "**/node_modules"];

/** Files larger than this are no documents of people, and would fill the memory: 32 MB. */
const largestFile = 32 * 1024 * 1024;

/** Why the text of a file cannot be had. */
export type ReadProblem = "missing" | "not-a-file" | "too-large" | "unreadable";

/**
 * The disk of this machine. Links are passed over when it looks for files: what they lead to would
 * be found twice, or for ever; a link that is asked for by its name is read.
 *
 * @param told is told of each file that was asked for and has no text
 */
export function nodeFileSystem(told: (uri: string, problem: ReadProblem) => void = () => {}): FileSystem {
  return {
    find: async (folder, pattern) => {
      const path = pathOfFileUri(folder);
      if (path === undefined) return [];
      const options = { absolute: true, dot: true, expandDirectories: false, followSymbolicLinks: false };
      return (await glob(pattern, { ...options, cwd: path, ignore: passedOver })).map(toFileUri);
    },
    read: async (uri) => {
      const path = pathOfFileUri(uri);
      if (path === undefined) return undefined;
      const { text, problem } = await readText(path);
      if (problem !== undefined) told(uri, problem);
      return text;
    },
  };
}

/**
 * The text of a file, or why there is none.
 *
 * Bytes that are no UTF-8 become U+FFFD, so that the rest can still be checked. A byte order mark is
 * taken off, as editors do: positions are then the same everywhere.
 */
export async function readText(
  path: string,
): Promise<
  { readonly text: string; readonly problem?: never } | { readonly text?: never; readonly problem: ReadProblem }
> {
  try {
    const found = await stat(path);
    // Reading a pipe or a device might never end.
    if (!found.isFile()) return { problem: "not-a-file" };
    if (found.size > largestFile) return { problem: "too-large" };
    return { text: new TextDecoder().decode(await readFile(path)) };
  } catch (error) {
    return { problem: isMissing(error) ? "missing" : "unreadable" };
  }
}

/** The text of a file as {@link readText} gives it, at once; nothing when it cannot be read. */
export function readTextNow(path: string): string | undefined {
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= largestFile ? new TextDecoder().decode(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}

/** True for the error of a file or folder that does not exist. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/**
 * The `file:` URI of an absolute path, written as VS Code writes it: every character but letters,
 * digits and `-._~` encoded, drive letters small. One file then has one URI, whoever names it.
 */
export function toFileUri(path: string): string {
  const url = pathToFileURL(path);
  const decoded = decodeURIComponent(url.pathname).replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
  return `file://${url.host}${decoded.split("/").map(encodeSegment).join("/")}`;
}

function encodeSegment(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The path of a `file:` URI, or undefined for any other. */
export function pathOfFileUri(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
