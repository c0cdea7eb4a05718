/** Puts the rules' pages where the editor finds them: one folder, `<rule>.<language>.md`. */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The languages in which each rule has a page. */
export const languages = ["en", "fr"];

/**
 * Copies server/checks/rules/<rule>/rule.<language>.md to <target>/<rule>.<language>.md.
 *
 * @param {string} root the root of the repository
 * @param {string} target the folder to fill
 * @returns {number} how many pages there are
 * @throws when a rule lacks its page in a language
 */
export function copyRulePages(root, target) {
  const rules = join(root, "server", "checks", "rules");
  mkdirSync(target, { recursive: true });
  let count = 0;
  for (const entry of readdirSync(rules, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    for (const language of languages) {
      const page = join(rules, entry.name, `rule.${language}.md`);
      if (!existsSync(page)) throw new Error(`The rule ${entry.name} has no page rule.${language}.md.`);
      copyFileSync(page, join(target, `${entry.name}.${language}.md`));
      count++;
    }
  }
  return count;
}
