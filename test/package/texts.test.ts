/** Every text of the extension has its French, and nothing is translated that is not said. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { frenchTypography } from "../support/french";

const root = join(__dirname, "..", "..");
const readJson = (name: string) => JSON.parse(readFileSync(join(root, name), "utf8")) as Record<string, string>;

const sources = readdirSync(join(root, "client"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(join(root, "client", name), "utf8"))
  .join("\n");

describe("the client's texts", () => {
  const keys = [...sources.matchAll(/\bl10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g)].map(([, key]) => JSON.parse(`"${key}"`));
  const french = readJson("l10n/bundle.l10n.fr.json");

  it("are literals, so that they can be found", () => {
    expect(keys.length).toBeGreaterThan(20);
    expect(keys).toHaveLength([...sources.matchAll(/\bl10n\.t\(/g)].length);
  });

  it("have exactly one French text each", () => {
    expect(Object.keys(french).sort()).toEqual([...new Set(keys)].sort());
  });

  it("keep their places for values in French", () => {
    const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    for (const [english, text] of Object.entries(french)) expect(places(text), english).toEqual(places(english));
  });
});

describe("the manifest's texts", () => {
  const used = [...readFileSync(join(root, "package.json"), "utf8").matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);

  it.each(["package.nls.json", "package.nls.fr.json"])("are all in %s", (name) => {
    expect(Object.keys(readJson(name)).sort()).toEqual([...new Set(used)].sort());
  });
});

it("French texts have French typography", () => {
  for (const name of ["l10n/bundle.l10n.fr.json", "package.nls.fr.json"]) {
    for (const text of Object.values(readJson(name))) {
      expect(text).not.toMatch(/'|"/);
      expect(frenchTypography(text)).toEqual([]);
    }
  }
});
