/** In which language the command line speaks. */

import { OspoDocument } from "../document/document";
import { type Locale, toLocale } from "../locale";
import { readConfig } from "../model/config";
import { readText } from "../protocol/node-file-system";
import { nearestConfig } from "./folders";
import type { Host } from "./host";
import { notOneOf } from "./messages";
import type { Selected } from "./select";
import { UsageError } from "./usage-error";

const locales: readonly Locale[] = ["en", "fr"];

/** The value of `--locale` as it was typed; known before anything else is read, since help speaks it too. */
function localeOption(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === "--locale" || word.startsWith("--locale="));
  const word = argv[at];
  if (word === undefined || argv.slice(0, at).includes("--")) return undefined;
  return word === "--locale" ? argv[at + 1] : word.slice("--locale=".length);
}

/**
 * The language that `--locale` asks for; nothing when it was not said.
 *
 * @throws UsageError for a language that we do not speak
 */
export function askedLocale(argv: readonly string[]): Locale | undefined {
  const value = localeOption(argv);
  if (value === undefined) return undefined;
  const locale = toLocale(value);
  if (locale === undefined) throw new UsageError(notOneOf("--locale", value, locales));
  return locale;
}

/** The language of the environment: the first of these variables that is set decides (POSIX). */
export function environmentLocale(env: Host["env"]): Locale {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  return toLocale(set) ?? "en";
}

/** The language that the nearest configuration of the current folder asks for. */
export async function folderLocale(cwd: string): Promise<Locale | undefined> {
  const path = await nearestConfig(cwd);
  const text = path === undefined ? undefined : (await readText(path)).text;
  if (text === undefined) return undefined;
  return toLocale(readConfig(OspoDocument.open("file:///ospo.config.yaml", 0, text).root).language?.value);
}

/** The language that the configuration of a file asks for. */
export function configuredLocale(selected: Selected | undefined): Locale | undefined {
  return toLocale(selected?.workspace.configFor(selected.file.uri)?.config.language?.value);
}
