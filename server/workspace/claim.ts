/** Which files are ours: by their header, by their name, or because a configuration lists them. */
import picomatch from "picomatch";
import { hasOurName } from "../document/claim";
import { type Config, type RuleSettings, settingOver } from "../model/config";
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

const noSettings: RuleSettings = new Map();
const combined = new WeakMap<Config, Map<string, RuleSettings>>();

/**
 * What a configuration says of the rules for one file: the settings for all files, and over them, in their order,
 * those for some files. For the same configuration and overrides it is always the same object.
 */
export function settingsFor(uri: string, placed: PlacedConfig | undefined): RuleSettings {
  if (placed === undefined) return noSettings;
  const { config, folder } = placed;
  const path = relativePath(folder, uri) ?? "";
  const fitting = config.overrides.filter(({ files }) => matches(files, path));
  if (fitting.length === 0) return config.rules;
  const key = fitting.map((override) => config.overrides.indexOf(override)).join(" ");
  const known = combined.get(config) ?? new Map<string, RuleSettings>();
  combined.set(config, known);
  const settings = known.get(key) ?? over(config.rules, fitting);
  known.set(key, settings);
  return settings;
}

function over(rules: RuleSettings, overrides: Config["overrides"]): RuleSettings {
  const all = new Map(rules);
  for (const override of overrides) {
    for (const [id, setting] of override.rules) all.set(id, settingOver(all.get(id), setting));
  }
  return all;
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
