import { describe, expect, it } from "vitest";
import { hasHeader, hasOurName } from "./claim";

describe("hasHeader", () => {
  it.each([
    "ospo: staffing-plan/v1",
    "ospo: staffing-plan/v1\ntitle: Plan\n",
    "ospo: staffing-plan/v1\r\ntitle: Plan\r\n",
    "\uFEFFospo: policy/v2\n",
    "# A comment\n\n  # another\n---\nospo: charter/v1 # kind\n",
    "%YAML 1.2\n---\nospo: config/v1\n",
    "--- # start\nospo: config/v1\n",
    '"ospo": "policy/v1"\n',
    "ospo: unknown-kind/v17\n",
    '{ospo: policy/v1, title: "x"}',
    '{"ospo": "policy/v1"}',
  ])("knows %j as ours", (text) => {
    expect(hasHeader(text)).toBe(true);
  });

  it.each([
    "",
    "title: Plan\nospo: staffing-plan/v1\n",
    "ospo: true\n",
    "ospo: staffing-plan\n",
    "ospo:\n  staffing-plan/v1: 1\n",
    "ospo: staffing-plan/v1x\n",
    "ospo: staffing plan/v1\n",
    "ospos: staffing-plan/v1\n",
    "# ospo: staffing-plan/v1\n",
    "a: 1\n---\nospo: staffing-plan/v1\n",
    "- ospo: staffing-plan/v1\n",
  ])("leaves %j alone", (text) => {
    expect(hasHeader(text)).toBe(false);
  });

  it("is quick on a long text that is not ours", () => {
    const text = "# comment\n".repeat(200_000);
    // A pattern that tried again and again would not end within the time that a test has.
    expect(hasHeader(text)).toBe(false);
  });
});

describe("hasOurName", () => {
  it.each([
    "/w/a.ospo.yaml",
    "b.ospo.yml",
    "/w/ospo.config.yaml",
    "ospo.config.yml",
    "/w/.ospo/x.yaml",
    "/.ospo/a/b.yml",
  ])("knows %s", (path) => {
    expect(hasOurName(path)).toBe(true);
  });
  it.each([
    "/w/a.yaml",
    "/w/ospo.yaml",
    "/w/my-ospo.config.yaml",
    "/w/ospo/a.yaml",
    "/w/a.ospo.yaml.txt",
    "/w/.ospo/a.json",
  ])("leaves %s", (path) => {
    expect(hasOurName(path)).toBe(false);
  });
});
