/** Which files are ours: by their header, by their name, or because a configuration lists them. */
import picomatch from "picomatch";
import { hasOurName } from "../document/claim";
import type { Config } from "../model/config";
import { relativePath } from "./uris";

/** Every file that could be ours. */
export const candidates = "**/*.{yaml,yml}";

export function isConfigFile(uri: string): boolean {
  return /\/ospo\.config\.ya?ml$/.test(uri);
}

/** A configuration with the folder that its globs are relative to. */
export interface PlacedConfig {
  readonly folder: string;
  readonly config: Config;
}

/**
 * True when a file is ours. Excluded files are not, whatever stands in them.
 *
 * @param announced whether its text says so
 */
export function isOurs(uri: string, announced: boolean, placed: PlacedConfig | undefined): boolean {
  if (isConfigFile(uri)) return true;
  if (isIn(uri, placed, "exclude")) return false;
  return isListed(uri, placed) || hasOurName(uri) || announced;
}

/** True when a configuration lists a file under `files:` and does not exclude it. */
export function isListed(uri: string, placed: PlacedConfig | undefined): boolean {
  return isIn(uri, placed, "files") && !isIn(uri, placed, "exclude");
}

function isIn(uri: string, placed: PlacedConfig | undefined, list: "files" | "exclude"): boolean {
  const path = placed === undefined ? undefined : relativePath(placed.folder, uri);
  return placed !== undefined && path !== undefined && matches(placed.config[list], path);
}

function matches(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => matcher(glob)(path));
}

const matchers = new Map<string, (path: string) => boolean>();

function matcher(glob: string): (path: string) => boolean {
  let match = matchers.get(glob);
  if (match === undefined) {
    match = compile(glob);
    matchers.set(glob, match);
  }
  return match;
}

function compile(glob: string): (path: string) => boolean {
  try {
    return picomatch(glob, { dot: true });
  } catch {
    return () => false;
  }
}
