/** Which files are ours: by their header, by their name, or because a configuration lists them. */
import picomatch from "picomatch";
import { hasHeader, hasOurName } from "../document/claim";
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

/** True when a file is ours. Excluded files are not, whatever stands in them. */
export function isOurs(uri: string, text: string, placed: PlacedConfig | undefined): boolean {
  if (isConfigFile(uri)) return true;
  const path = placed === undefined ? undefined : relativePath(placed.folder, uri);
  if (placed !== undefined && path !== undefined) {
    if (matches(placed.config.exclude, path)) return false;
    if (matches(placed.config.files, path)) return true;
  }
  return hasOurName(uri) || hasHeader(text);
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
