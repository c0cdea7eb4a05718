/** The folder of a new rule. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes the files of a rule that finds nothing yet.
 *
 * @param id words in lower case, joined by hyphens
 * @param root the root of the repository
 * @param folder where the folders of rules are
 * @returns the files written
 * @throws Error when the id is none, or there is such a folder
 */
export function newRule(id: string, root: string, folder = join(root, "server", "checks", "rules")): string[] {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) {
    throw new Error(`“${id}” cannot be the id of a rule. Write at least two words in lower case, joined by hyphens.`);
  }
  const target = join(folder, id);
  if (existsSync(target)) throw new Error(`There is a rule “${id}” already: ${target}`);
  mkdirSync(target, { recursive: true });
  const templates = join(root, "scripts", "templates", "rule");
  return readdirSync(templates).map((name) => {
    const file = join(target, name.replace(/\.template$/, ""));
    writeFileSync(file, readFileSync(join(templates, name), "utf8").replaceAll("RULE-ID", id));
    return file;
  });
}
