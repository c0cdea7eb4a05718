import { afterEach, describe, expect, it } from "vitest";
import { Folder } from "../test/support/cli";
import { compare, countRules, findingLine, keptFile, type Surveyed, survey, table } from "./rule-survey";

const found = (rule: string, path: string, more: Partial<Surveyed> = {}): Surveyed => ({
  rule,
  path,
  line: 1,
  severity: "warning",
  message: `${rule} here.`,
  ...more,
});

describe("the counts of rules", () => {
  const findings = [
    found("b", "x.yaml"),
    found("a", "x.yaml", { severity: "error" }),
    found("a", "x.yaml", { line: 4 }),
    found("a", "y.yaml", { severity: "hint" }),
    found("c", "y.yaml", { severity: "information" }),
  ];

  it("are by severity and by file, the most frequent rule first, then by name", () => {
    expect(countRules(findings)).toEqual([
      { rule: "a", findings: 3, error: 1, warning: 1, information: 0, hint: 1, files: 2 },
      { rule: "b", findings: 1, error: 0, warning: 1, information: 0, hint: 0, files: 1 },
      { rule: "c", findings: 1, error: 0, warning: 0, information: 1, hint: 0, files: 1 },
    ]);
    expect(countRules([])).toEqual([]);
  });

  it("make a table with a sum", () => {
    expect(table(countRules(findings)).split("\n")).toEqual([
      "rule  findings  error  warning  information  hint  files",
      "a            3      1        1            ·     1      2",
      "b            1      ·        1            ·     ·      1",
      "c            1      ·        ·            1     ·      1",
      "all          5      1        2            1     1",
    ]);
  });
});

describe("the difference", () => {
  it("is what came and what went, by rule", () => {
    const before = [found("a", "x.yaml"), found("b", "x.yaml")];
    const after = [found("c", "x.yaml"), found("a", "y.yaml"), found("b", "x.yaml")];
    expect(compare(before, after)).toEqual([
      { rule: "a", added: [found("a", "y.yaml")], gone: [found("a", "x.yaml")] },
      { rule: "c", added: [found("c", "x.yaml")], gone: [] },
    ]);
    expect(compare(after, after)).toEqual([]);
  });

  it("does not count another line, but another severity and other words", () => {
    expect(compare([found("a", "x.yaml")], [found("a", "x.yaml", { line: 7 })])).toEqual([]);
    for (const more of [{ severity: "error" }, { message: "Other words." }] as const) {
      const [change] = compare([found("a", "x.yaml")], [found("a", "x.yaml", more)]);
      expect([change?.added.length, change?.gone.length]).toEqual([1, 1]);
    }
  });

  it("counts findings that are alike one by one", () => {
    const one = found("a", "x.yaml");
    const again = found("a", "x.yaml", { line: 9 });
    expect(compare([one], [one, again])).toEqual([{ rule: "a", added: [again], gone: [] }]);
    expect(compare([one, again], [again])).toEqual([{ rule: "a", added: [], gone: [again] }]);
  });
});

describe("a survey", () => {
  const plan = "ospo: staffing-plan/v1\ntitle: Plan\nowner: boss\nreview: {every: P6M, last: 2026-05-01}\n";
  const organization = "ospo: organization/v1\nid: city\ntitle: City\npositions: {chief: {title: Chief}}\n";
  let folder: Folder;
  const about = ["no-organization-yet", "unknown-reference", "review-overdue"];
  const rulesIn = async (asOf: string) =>
    (await survey(folder.path, asOf)).findings
      .filter(({ rule }) => about.includes(rule))
      .map(({ path, rule, line }) => `${path}:${line} ${rule}`);

  afterEach(() => folder.remove());

  it("checks as of a day, with each configuration for a workspace of its own", async () => {
    folder = new Folder({
      "organization.ospo.yaml": organization,
      "plan.ospo.yaml": plan,
      "inner/ospo.config.yaml": "ospo: config/v1\n",
      "inner/plan.ospo.yaml": plan,
    });
    expect(await rulesIn("2026-06-01")).toEqual([
      "inner/plan.ospo.yaml:1 no-organization-yet",
      "plan.ospo.yaml:3 unknown-reference",
    ]);
    expect(await rulesIn("2026-12-01")).toEqual([
      "inner/plan.ospo.yaml:1 no-organization-yet",
      "inner/plan.ospo.yaml:4 review-overdue",
      "plan.ospo.yaml:3 unknown-reference",
      "plan.ospo.yaml:4 review-overdue",
    ]);
    expect((await survey(folder.path, "2026-06-01")).files).toBe(4);
  });

  it("says why it cannot check", async () => {
    folder = new Folder({ "plan.ospo.yaml": plan });
    await expect(survey(folder.path, "soon")).rejects.toThrow("--as-of");
  });
});

it("a finding stands on one line, and a survey is kept by the name of its folder", () => {
  expect(findingLine(found("a", "x.yaml", { line: 3 }))).toBe("x.yaml:3 warning – a here.");
  expect(keptFile("/root", "/some/examples/")).toBe(keptFile("/root", "/other/examples"));
  expect(keptFile("/root", "/some/examples")).toMatch(/examples\.json$/);
});
