/**
 * Holds what the checks say of realistic documents (test/corpus/), finding by finding: test/corpus/findings.md.
 *
 * `npx vitest run test/corpus.test.ts -u` writes the list anew. Read the difference before you keep it, as the author
 * of the document would: a finding that you would not defend is a defect of its rule.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { survey } from "../scripts/rule-survey";
import type { Finding } from "../server/checks/finding";
import type { Context } from "../server/workspace/context";
import { differencesOf, faultsOf } from "./support/plain-words";
import { findingsOf, loadWorkspace } from "./support/workspace";

const corpus = join(__dirname, "corpus");
const list = join(corpus, "findings.md");
const asOf = "2026-11-23";

interface Checked {
  readonly path: string;
  readonly context: Context;
  readonly findings: readonly Finding[];
}

/** The files of a folder by their paths in it. A configuration further in would begin another workspace. */
function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const inner = names.filter((name) => /\/ospo\.config\.yaml$/.test(name)).map((name) => name.replace(/[^/]+$/, ""));
  return Object.fromEntries(
    names
      .filter((name) => /\.ya?ml$/.test(name) && !inner.some((begin) => name.startsWith(begin)))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

/** Each folder with a configuration is a workspace, as for `ospo check`. */
async function checkAll(): Promise<Checked[]> {
  const names = readdirSync(corpus, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const folders = names.flatMap((name) => /^(.+)\/ospo\.config\.yaml$/.exec(name)?.[1] ?? []);
  const checked: Checked[] = [];
  for (const folder of folders.sort()) {
    const workspace = await loadWorkspace(filesOf(join(corpus, folder)));
    for (const { uri } of workspace.files()) {
      const context = workspace.contextOf(uri, asOf);
      if (context === undefined) continue;
      const path = `${folder}/${uri.slice((workspace.folder ?? "").length + 1)}`;
      checked.push({ path, context, findings: findingsOf(context) });
    }
  }
  return checked.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const all = checkAll();

function line(path: string, { document }: Context, finding: Finding): string {
  const at = document.rangeOf(finding.spot).start.line + 1;
  const subject = finding.subject === undefined ? "" : ` [${finding.subject}]`;
  return `${path}:${at} ${finding.rule}${subject} ${finding.severity} – ${finding.words("en").message}`;
}

it("finds in realistic documents what it found before", async () => {
  const intro =
    `# What the checks say of the corpus\n\nAs of ${asOf}. Written by test/corpus.test.ts; do not edit.\n` +
    "One line for each finding: place, rule, what it is about, severity, message.\n";
  const parts = (await all).map(({ path, context, findings }) => {
    const lines = findings.map((finding) => `- ${line(path, context, finding)}\n`);
    return `\n## ${path}\n\n${lines.length === 0 ? "Nothing.\n" : lines.join("")}`;
  });
  await expect(`${intro}${parts.join("")}`).toMatchFileSnapshot(list);
});

it("words every finding well in both languages", async () => {
  const findings = (await all).flatMap(({ findings }) => findings);
  expect(findings.length).toBeGreaterThan(0);
  const differences = (await all).flatMap(({ context, findings: own }) =>
    own.flatMap((finding) => differencesOf(finding.words, context.document.text)),
  );
  expect(differences).toEqual([]);
  const faults = findings.flatMap((finding) =>
    (["en", "fr"] as const).flatMap((locale) => faultsOf(finding.words(locale), locale)),
  );
  expect(faults).toEqual([]);
});

it("finds the same on the command line", async () => {
  const here = (await all).flatMap(({ path, context, findings }) =>
    findings.map((finding) => `${path}:${context.document.rangeOf(finding.spot).start.line + 1} ${finding.rule}`),
  );
  const there = await survey(corpus, asOf);
  expect(there.findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`).sort()).toEqual(here.sort());
  expect(there.files).toBe((await all).length);
});
