/** Holds the example workspace to what its README promises. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contextFor, findingsOf } from "./support/workspace";

const root = join(__dirname, "..");
const examples = join(root, "examples");
const today = "2026-11-23";
const withMistakes = "plans/building-permits.ospo.yaml";

function readWorkspace(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]),
  );
}

const files = readWorkspace(examples);

/** `number line rule severity` of each finding; the number is that of the comment "MISTAKE n" above it. */
async function check(name: string) {
  const { [name]: text = "", ...others } = files;
  const context = await contextFor(text, { path: name, files: others, today });
  const lines = text.split("\n");
  return findingsOf(context).map((finding) => {
    const { line } = context.document.rangeOf(finding.spot).start;
    const above = lines.slice(0, line + 1).flatMap((content) => /# MISTAKE (\d+)/.exec(content)?.[1] ?? []);
    return { mistake: Number(above.at(-1) ?? 0), rule: finding.rule, severity: finding.severity };
  });
}

/** The rows of the README's table: number, where, what, check, how bad. */
function promised() {
  const rows = readFileSync(join(examples, "README.md"), "utf8").matchAll(
    /^\| (\d+) +\|.*\| `([a-z-]+)`(, twice)? +\| (\w+) +\|$/gm,
  );
  return [...rows].flatMap(([, mistake, rule, twice, severity]) => {
    const finding = { mistake: Number(mistake), rule, severity };
    return twice === undefined ? [finding] : [finding, finding];
  });
}

describe("the example workspace", () => {
  it.each(Object.keys(files).filter((name) => name !== withMistakes))("%s has nothing to report", async (name) => {
    expect(await check(name)).toEqual([]);
  });

  it("has the mistakes of the table in its README, each below its comment", async () => {
    expect(promised()).toHaveLength(9);
    const found = await check(withMistakes);
    expect(found.sort((a, b) => a.mistake - b.mistake)).toEqual(promised());
  });
});

describe("the examples of the format's description", () => {
  const format = readWorkspace(join(root, "test", "fixtures", "format"));

  it.each(Object.entries(format))("%s gives no error and no warning", async (name, text) => {
    const { [name]: _own, ...others } = format;
    const findings = findingsOf(await contextFor(text, { path: name, files: others, today }));
    expect(
      findings.map(({ rule, severity }) => `${severity} ${rule}`).filter((line) => /^(error|warning)/.test(line)),
    ).toEqual([]);
  });
});
