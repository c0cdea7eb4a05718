/** Holds every rule to its form: cases, pages, words in both languages, fixes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyEdits, applyFix } from "../../../test/support/apply-fix";
import { differencesOf, faultsOf, faultsOfText } from "../../../test/support/plain-words";
import { type RuleCase, readCases, readPage, ruleFile } from "../../../test/support/rule-cases";
import { contextFor, findingsOf, folder } from "../../../test/support/workspace";
import type { Locale } from "../../locale";
import type { Context } from "../../workspace/context";
import type { Finding } from "../finding";
import { placeToWrite } from "../place-to-write";
import { canBeSilenced } from "../rule";
import { silence } from "../silence-edits";
import { rules } from "./registry.generated";

const locales: readonly Locale[] = ["en", "fr"];

/** A case with its files, ready to be checked. */
interface Workspace {
  readonly path: string;
  readonly today: string;
  readonly files: ReadonlyMap<string, string>;
}

interface Checked {
  readonly context: Context;
  readonly findings: readonly Finding[];
  readonly lineOf: (finding: Finding) => number;
}

function workspaceOf(item: RuleCase): Workspace {
  const path = item.path ?? "test.ospo.yaml";
  const files = Object.entries({ ...item.files, [path]: item.text });
  return {
    path,
    today: item.today ?? "2026-11-23",
    files: new Map(files.map(([name, text]) => [`${folder}/${name}`, text])),
  };
}

async function check({ path, today, files }: Workspace): Promise<Checked> {
  const uri = `${folder}/${path}`;
  const others = [...files].filter(([other]) => other !== uri).map(([other, text]) => [nameOf(other), text]);
  const context = await contextFor(files.get(uri) ?? "", { path, today, files: Object.fromEntries(others) });
  return {
    context,
    findings: findingsOf(context),
    lineOf: (finding) => context.document.rangeOf(finding.spot).start.line,
  };
}

/** The cases, or why they cannot be read: that fails one test and not those of the other rules. */
function casesOf(id: string): { readonly cases: readonly RuleCase[]; readonly fault?: string } {
  try {
    return { cases: readCases(id) };
  } catch (error) {
    return { cases: [], fault: String(error) };
  }
}

function nameOf(uri: string): string {
  return uri.slice(folder.length + 1);
}

/** `line rule [subject]`, by which marks and findings are compared. A mark may leave the subject out. */
function expectMarks(item: RuleCase, id: string, { findings, lineOf }: Checked): void {
  const left = [...item.marks];
  const unmarked: string[] = [];
  for (const finding of findings.filter(({ rule }) => rule === id)) {
    const line = lineOf(finding);
    const fits = left.findIndex(
      (mark) => mark.line === line && (mark.subject === undefined || mark.subject === finding.subject),
    );
    if (fits >= 0) left.splice(fits, 1);
    else unmarked.push(`line ${line + 1}: ${finding.subject ?? ""} ${finding.words("en").message}`);
  }
  expect({ notFound: left.map((mark) => `line ${mark.line + 1}: ${mark.subject ?? ""}`), unmarked }).toEqual({
    notFound: [],
    unmarked: [],
  });
}

function expectNothingElse(findings: readonly Finding[], id: string, also: readonly string[]): void {
  const others = findings.filter(
    ({ rule, severity }) => rule !== id && !also.includes(rule) && (severity === "error" || severity === "warning"),
  );
  expect(others.map((finding) => `${finding.rule}: ${finding.words("en").message}`)).toEqual([]);
}

function expectPlainWords(findings: readonly Finding[], source: string): void {
  for (const finding of findings) {
    expect(differencesOf(finding.words, source)).toEqual([]);
    for (const locale of locales) {
      expect(faultsOf(finding.words(locale), locale)).toEqual([]);
      for (const fix of finding.fixes()) expect(faultsOfText(fix.title(locale), locale)).toEqual([]);
      for (const { text } of finding.related) expect(faultsOfText(text(locale), locale)).toEqual([]);
    }
  }
}

async function expectFix(item: RuleCase, id: string, { context, findings }: Checked): Promise<void> {
  const expected = item.fix;
  if (expected === undefined) return;
  const own = findings.filter(({ rule }) => rule === id);
  const offered = own.flatMap((finding) => finding.fixes().map((fix) => ({ finding, fix })));
  const found = offered.find(({ fix }) => fix.title("en") === expected.title);
  if (found === undefined) {
    expect(offered.map(({ fix }) => fix.title("en"))).toContain(expected.title);
    return;
  }
  const { finding, fix } = found;
  if (expected.safe !== undefined) expect(fix.safe).toBe(expected.safe);
  const before = workspaceOf(item);
  const files = applyFix(before.files, fix);
  expect(files.get(`${folder}/${before.path}`)).toBe(expected.after);
  for (const [name, text] of Object.entries(expected.files ?? {})) expect(files.get(`${folder}/${name}`)).toBe(text);

  if (expected.write !== undefined) {
    const unwritten = await check({ ...before, files });
    const stays = (one: Finding) => one.rule === id && one.subject === finding.subject;
    expect(unwritten.findings.some(stays)).toBe(true);
    expect(newErrors(findings, unwritten.findings)).toEqual([]);
    const place = placeToWrite(context.document, fix);
    if (place === undefined) throw new Error("the fix leads to no place");
    const at = unwritten.context.document.offsetAt(place);
    const uri = context.document.uri;
    files.set(uri, applyEdits(files.get(uri) ?? "", [{ start: at, end: at, newText: ` ${expected.write}` }]));
  }
  const after = await check({ ...before, files });
  const again = after.findings.filter(({ rule, subject }) => rule === id && subject === finding.subject);
  const same = own.filter(({ subject }) => subject === finding.subject);
  expect(again.length).toBeLessThan(finding.subject === undefined ? same.length : 1);
  expect(newErrors(findings, after.findings)).toEqual([]);
  // Offered once more, it must have nothing left to do.
  const twice = after.findings
    .flatMap((other) => (other.rule === id ? other.fixes() : []))
    .find((other) => other.title("en") === expected.title && same.length === 1);
  if (twice !== undefined) expect(applyFix(files, twice)).toEqual(files);
}

function newErrors(before: readonly Finding[], after: readonly Finding[]): string[] {
  const errors = (findings: readonly Finding[]) =>
    findings.filter(({ severity }) => severity === "error").map((finding) => finding.words("en").message);
  const known = errors(before);
  return errors(after).filter((message) => {
    const at = known.indexOf(message);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

describe("the registry", () => {
  it("holds every folder of a rule, under its own id", () => {
    const folders = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rules.map(({ id }) => id)).toEqual(folders.map(({ name }) => name).sort());
  });
});

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  const { cases, fault } = casesOf(id);

  it("has cases: one that finds, one that passes, exact messages, and its fix", () => {
    expect(fault).toBeUndefined();
    expect(cases.some(({ marks }) => marks.length > 0)).toBe(true);
    expect(cases.some(({ marks }) => marks.length === 0)).toBe(true);
    expect(cases.some(({ message }) => message !== undefined)).toBe(true);
    if (rule.fixable) expect(cases.some(({ fix }) => fix !== undefined)).toBe(true);
    expect(cases.flatMap(({ marks }) => marks).filter((mark) => mark.rule !== id)).toEqual([]);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  for (const item of cases) {
    it(`case: ${item.name}`, async () => {
      const checked = await check(workspaceOf(item));
      const own = checked.findings.filter((finding) => finding.rule === id);
      expectMarks(item, id, checked);
      expectNothingElse(checked.findings, id, item.also ?? []);
      expectPlainWords(own, checked.context.document.text);
      for (const locale of locales) {
        if (item.message !== undefined) expect(own[0]?.words(locale).message).toBe(item.message[locale]);
      }
      if (item.severity !== undefined) expect(own[0]?.severity).toBe(item.severity);
      await expectFix(item, id, checked);
    });
  }

  it.runIf(canBeSilenced(rule))("can be left out by a comment with a reason, and nothing else changes", async () => {
    for (const item of cases.filter(({ marks }) => marks.length > 0)) {
      const workspace = workspaceOf(item);
      const { context, findings } = await check(workspace);
      const own = findings.find((finding) => finding.rule === id);
      const made = own && silence(context.document, own);
      if (own === undefined || made === undefined) continue;
      const reason = { ...made, newText: made.newText.replace(/: (?=\r?\n$)/, ": the reason") };
      const uri = context.document.uri;
      const files = new Map(workspace.files).set(uri, applyEdits(context.document.text, [reason]));
      const after = await check({ ...workspace, files });
      const said = (all: readonly Finding[]) => all.map((finding) => `${finding.rule} ${finding.words("en").message}`);
      const left = said(findings.filter((finding) => finding.rule !== id || finding.subject !== own.subject));
      const gone = after.findings.filter((finding) => finding.rule === id && finding.subject === own.subject);
      expect({ name: item.name, left: said(after.findings.filter((finding) => !gone.includes(finding))) }).toEqual({
        name: item.name,
        left,
      });
      expect(gone.length).toBeLessThan(findings.filter(({ subject }) => subject === own.subject).length);
    }
  });

  for (const locale of locales) {
    it(`has a page, ${locale}`, () => {
      const page = readPage(readFileSync(ruleFile(id, `rule.${locale}.md`), "utf8"));
      expect(page.examples.some(({ wrong }) => wrong)).toBe(true);
      expect(page.examples.some(({ wrong }) => !wrong)).toBe(true);
      expect(faultsOfText(rule.title(locale), locale)).toEqual([]);
      expect(faultsOfText(page.prose, locale)).toEqual([]);
    });

    it(`has examples that are what the page says, ${locale}`, async () => {
      const file = ruleFile(id, `rule.${locale}.md`);
      for (const example of existsSync(file) ? readPage(readFileSync(file, "utf8")).examples : []) {
        const { text, wrong, also, path, files } = example;
        const { findings } = await check(workspaceOf({ name: text, text, marks: [], files, ...(path && { path }) }));
        const own = findings.filter((finding) => finding.rule === id);
        expect({ text, found: own.map((finding) => finding.words("en").message) }).toEqual({
          text,
          found: wrong ? [expect.any(String)] : [],
        });
        expectNothingElse(findings, id, also);
      }
    });
  }
});
