/** The packages hold what they need and nothing else. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { listZip, type ZipEntry } from "./zip";

const root = join(__dirname, "..", "..");
const vsix = join(root, "artifacts", "ospo.vsix");

/** Everything that may be in a package. */
const needed = [
  /^package(\.nls(\.fr)?)?\.json$/,
  /^(README|CHANGELOG)\.md$/i,
  // The picture of the README.
  /^docs\/images\/plan-light\.png$/,
  /^LICENSE(\.txt)?$/i,
  /^language-configuration\.json$/,
  /^l10n\/bundle\.l10n\.fr\.json$/,
  /^images\/(icon\.png|document-(light|dark)\.svg)$/,
  /^syntaxes\/ospo\.tmLanguage\.json$/,
  /^dist\/(extension|server|node-server|node-chunk|node-requests|cli|check-worker|jsonrpc|yaml)\.js$/,
  /^dist\/browser\/(extension|server)\.js$/,
  /^dist\/(licenses|value-words)\.js$/,
  /^dist\/words\/[a-z-]+\.js$/,
  /^dist\/validators\/(compile|charter|config|organization|policy|role-matrix|staffing-plan)\.js$/,
  /^dist\/rules\/[a-z-]+\.(en|fr)\.md$/,
];
const notNeeded = (name: string) => !needed.some((pattern) => pattern.test(name));

describe("the extension's package", () => {
  let entries: ZipEntry[] = [];
  let names: string[] = [];

  beforeAll(() => {
    if (!existsSync(vsix)) execFileSync(process.execPath, [join(root, "scripts", "package.mjs")]);
    entries = listZip(readFileSync(vsix));
    names = entries.map(({ name }) => name).filter((name) => name.startsWith("extension/"));
    names = names.map((name) => name.slice("extension/".length));
  }, 120_000);

  it("holds nothing that is not needed", () => {
    expect(names.filter(notNeeded)).toEqual([]);
  });

  it("holds each kind of file that is needed", () => {
    expect(needed.filter((pattern) => !names.some((name) => pattern.test(name)))).toEqual([]);
  });

  it("holds the page of each rule in both languages", () => {
    const rules = readdirSync(join(root, "server", "checks", "rules"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => [`dist/rules/${name}.en.md`, `dist/rules/${name}.fr.md`]);
    expect(rules.length).toBeGreaterThan(30);
    expect(names.filter((name) => name.startsWith("dist/rules/")).sort()).toEqual(rules.sort());
  });

  it("is small: at most 1.6 MB", () => {
    expect(entries.reduce((sum, { packed }) => sum + packed, 0)).toBeLessThan(1_600_000);
  });

  it("has a server that loads less than 600 KB for the first findings of a plan", () => {
    const sizeOf = (file: string) => entries.find(({ name }) => name === `extension/dist/${file}`)?.size ?? Number.NaN;
    const first = [
      "server.js",
      "jsonrpc.js",
      "node-server.js",
      "node-chunk.js",
      "validators/staffing-plan.js",
      "words/wrong-type.js",
      "value-words.js",
    ];
    expect(first.map(sizeOf).reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000);
  });
});

it("npm's package holds nothing that is not needed", () => {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const printed = execFileSync(npm, ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
  });
  const [{ files }] = JSON.parse(printed) as [{ files: { path: string }[] }];
  expect(files.map(({ path }) => path).filter(notNeeded)).toEqual([]);
  expect(files.map(({ path }) => path)).toContain("dist/cli.js");
}, 60_000);
