/** Every code of the parser has words: the list is read from the package and from our own parser, not kept here. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { en } from "./words.en";
import { fr } from "./words.fr";

/** The members of a union of texts in the source of a type. */
function members(source: string, type: string): string[] {
  const union = new RegExp(`type ${type} =([^;]*);`).exec(source)?.[1] ?? "";
  return [...union.matchAll(/(?<!\[)["']([A-Z_0-9]+)["']/g)].map(([, code = ""]) => code);
}

const folder = dirname(createRequire(__filename).resolve("yaml"));
const ofPackage = members(readFileSync(join(folder, "errors.d.ts"), "utf8"), "ErrorCode");
const ours = members(readFileSync(join(__dirname, "../../../document/parse-result.ts"), "utf8"), "ProblemCode");

describe("the codes of the parser", () => {
  it("are found in the package, and ours beside them", () => {
    expect(ofPackage.length).toBeGreaterThan(20);
    expect(ofPackage).toContain("BAD_INDENT");
    expect(ours).toEqual(expect.arrayContaining(["TOO_LARGE", "UNKNOWN_ALIAS"]));
  });

  it.each([...ofPackage, ...ours])("%s has words in both languages", (code) => {
    expect(Object.keys(en)).toContain(code);
    expect(Object.keys(fr)).toContain(code);
  });

  it("are all that is explained in capitals: what the package gave up has no words left", () => {
    const explained = Object.keys(en).filter((cause) => /^[A-Z_0-9]+$/.test(cause));
    expect(explained.sort()).toEqual([...ofPackage, ...ours].sort());
  });
});
