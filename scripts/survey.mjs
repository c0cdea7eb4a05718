/**
 * How often each rule speaks in a folder of documents, and what changed since the last run:
 * `npm run survey -- FOLDER [--as-of 2026-11-23] [--show RULE] [--reset]`.
 *
 *   --as-of DAY    the day as of which dates are judged; today if left out
 *   --show RULE    every finding of a rule, with + for the new ones and − for those that are gone; may be repeated
 *   --reset        forget the last run
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { importTypeScript, root, writeWhole } from "./typescript.mjs";

const { values, positionals } = parseArgs({
  options: { "as-of": { type: "string" }, show: { type: "string", multiple: true }, reset: { type: "boolean" } },
  allowPositionals: true,
});
const [name] = positionals;
const folder = name === undefined ? undefined : resolve(name);
if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  process.stderr.write("Name a folder with documents: npm run survey -- examples\n");
  process.exit(2);
}

const { compare, countRules, findingLine, keptFile, survey, table } = await importTypeScript("scripts/rule-survey.ts");
const kept = keptFile(root, folder);
const before = values.reset || !existsSync(kept) ? undefined : JSON.parse(readFileSync(kept, "utf8"));
const { files, findings } = await survey(folder, values["as-of"]).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
});
const changes = before === undefined ? [] : compare(before, findings);

process.stdout.write(`${files} files\n\n${table(countRules(findings))}\n\n${difference()}\n`);
for (const rule of values.show ?? []) show(rule);
writeWhole(kept, JSON.stringify(findings));

function difference() {
  if (before === undefined) return "Nothing to compare with: this is the first run.";
  if (changes.length === 0) return "Nothing changed since the last run.";
  const lines = changes.map(({ rule, added, gone }) => `  ${rule}  +${added.length} −${gone.length}`);
  return ["Since the last run:", ...lines].join("\n");
}

function show(rule) {
  const change = changes.find((one) => one.rule === rule);
  const found = findings.filter((finding) => finding.rule === rule);
  const now = found.map((finding) => `${change?.added.includes(finding) ? "+" : " "} ${findingLine(finding)}`);
  const gone = (change?.gone ?? []).map((finding) => `− ${findingLine(finding)}`);
  const lines = [...now, ...gone];
  process.stdout.write(`\n${rule}\n${lines.length === 0 ? "  nothing" : lines.join("\n")}\n`);
}
