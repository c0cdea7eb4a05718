/** Puts the rules' pages where the editor finds them: one folder, `<rule>.<language>.md`. */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The languages in which each rule has a page. */
const languages = ["en", "fr"];

/**
 * Copies docs/rules/<rule>.<language>.md (generated, see scripts/rule-files.mjs) to <target>.
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
      const name = `${entry.name}.${language}.md`;
      const page = join(root, "docs", "rules", name);
      if (!existsSync(page)) throw new Error(`The rule ${entry.name} has no page docs/rules/${name}.`);
      copyFileSync(page, join(target, name));
      count++;
    }
  }
  return count;
}
