/**
 * Measures typing in a real VS Code, from key press to changed squiggle: `npm run bench:vscode`.
 *
 *   --lines 10000             lines of the plan
 *   --keys 30                 keys for each extension
 *   --extensions ospo,yaml2   which ones: ospo, yaml, yaml2
 *   --save                    keep the results in docs/benchmarks.md
 *   --date 2026-11-23         the day that is written there; else today
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { installChromium, installVSCode } from "../../../scripts/install-vscode.mjs";
import { importTypeScript, root } from "../../../scripts/typescript.mjs";
import { startVSCode } from "../../e2e/lib/vscode.mjs";
import { extensions, prepare } from "./extensions.mjs";
import { TypedPlan } from "./page.mjs";

const { values } = parseArgs({
  options: {
    lines: { type: "string", default: "10000" },
    keys: { type: "string", default: "30" },
    extensions: { type: "string", default: "ospo,yaml2" },
    save: { type: "boolean", default: false },
    date: { type: "string", default: new Date().toISOString().slice(0, 10) },
  },
});
const say = (text) => process.stderr.write(`${text}\n`);
const { makePlan } = await importTypeScript("test/bench/plan.ts");
const { summarize } = await importTypeScript("test/bench/statistics.ts");
const { describeMachine } = await importTypeScript("test/bench/machine.ts");
const { typingSection, typingTable } = await importTypeScript("test/bench/vscode/report.ts");
const { withSection } = await importTypeScript("test/bench/page.ts");

const chosen = values.extensions.split(",").map((name) => {
  const extension = extensions.find((one) => one.name === name);
  if (!extension)
    throw new Error(`There is no extension “${name}”, but ${extensions.map((one) => one.name).join(", ")}.`);
  return extension;
});
const machine = describeMachine();
await installVSCode();
await installChromium();

const plan = makePlan(Number(values.lines));
const { fileName, text, target } = plan.yaml;
const before = text.slice(0, target.status).split("\n");
const place = { line: before.length - 1, character: before.at(-1).length };
const folder = mkdtempSync(join(tmpdir(), "ospo-typing-"));
writeFileSync(join(folder, fileName), text);
writeFileSync(join(folder, "organization.ospo.yaml"), plan.organization);

const subjects = [];
try {
  for (const extension of chosen) {
    say(`Starting VS Code with ${extension.title} …`);
    const { vsix, settings } = await prepare(extension);
    const code = await startVSCode({
      from: folder,
      vsix,
      settings: { ...settings, "workbench.colorTheme": "Default Light Modern", "files.autoSave": "off" },
    });
    const subject = { extension, code, times: [] };
    subjects.push(subject);
    subject.plan = await TypedPlan.open(code, fileName, place);
  }
  say(`Pressing ${values.keys} keys in each …`);
  for (let key = 0; key < Number(values.keys); key++) {
    for (const { plan: typed, times } of subjects) {
      times.push(await typed.key());
      await wait(300);
    }
  }
} finally {
  for (const { code } of subjects) await code.close();
  rmSync(folder, { recursive: true, force: true });
}

const report = {
  date: values.date,
  machine,
  lines: plan.lines,
  extensions: subjects.map(({ extension: { name, title }, times }) => ({ name, title, time: summarize(times), times })),
};
mkdirSync(join(root, "artifacts"), { recursive: true });
writeFileSync(join(root, "artifacts", "bench-vscode.json"), `${JSON.stringify(report, null, 2)}\n`);
if (values.save) {
  const page = join(root, "docs", "benchmarks.md");
  const kept = existsSync(page) ? readFileSync(page, "utf8") : undefined;
  writeFileSync(page, withSection(kept, "vscode", typingSection(report)));
}
process.stdout.write(`${typingTable(report)}\n`);
