import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { transformSync } from "esbuild";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parse } from "yaml";
import { newRule } from "./rule-folder";

const root = join(__dirname, "..");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ospo-rule-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("makes the files of a rule, each of which can be read", () => {
  const files = newRule("my-new-rule", root, folder);
  expect(files.map((file) => basename(file)).sort()).toEqual([
    "cases.yaml",
    "rule.en.md",
    "rule.fr.md",
    "rule.ts",
    "words.ts",
  ]);
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    expect(text).not.toContain("RULE-ID");
    if (file.endsWith(".ts")) expect(() => transformSync(text, { loader: "ts" })).not.toThrow();
    if (file.endsWith(".yaml")) expect(parse(text)).toHaveLength(2);
  }
});

it("takes only words joined by hyphens, and no rule that is there", () => {
  for (const bad of ["", "Rule", "rule", "../rule-x", "my_rule", "my rule"]) {
    expect(() => newRule(bad, root, folder), bad).toThrow(/cannot be the id/);
  }
  newRule("my-rule", root, folder);
  expect(() => newRule("my-rule", root, folder)).toThrow(/already/);
});
