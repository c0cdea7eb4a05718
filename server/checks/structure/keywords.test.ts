/**
 * Each keyword of our schemas that a value can fail to meet, and each pattern of theirs, has plain words in
 * both languages: one that a change of the schemas brings, and that has no mistake here, fails.
 */
import { describe, expect, it } from "vitest";
import { faultsOf } from "../../../test/support/plain-words";
import { contextFor, findingsOf } from "../../../test/support/workspace";
import { builtInMatrix } from "../../matrix/built-in.generated";
import { deriveSchemas } from "../../matrix/schema/derive";
import type { JsonSchema } from "../../matrix/schema/json-schema";
import { kinds } from "../../matrix/schema/kinds";
import * as patterns from "../../matrix/schema/patterns";
import { toData } from "../../model/data";
import { compiledStructures } from "./compile";

/** They describe, name or combine schemas; no value fails to meet them. */
const others =
  "$schema $id $ref $defs title description defaultSnippets x-ospo properties patternProperties items allOf if then".split(
    " ",
  );

const keywords = new Set<string>();
const inUse = new Set<string>();

function collect(schema: JsonSchema | boolean | undefined): void {
  if (typeof schema !== "object") return;
  for (const keyword of Object.keys(schema)) if (!others.includes(keyword)) keywords.add(keyword);
  if (schema.pattern !== undefined) inUse.add(schema.pattern);
  const { properties, patternProperties, $defs, items, additionalProperties, propertyNames, allOf, then } = schema;
  for (const inner of [properties, patternProperties, $defs]) Object.values(inner ?? {}).forEach(collect);
  for (const inner of [items, additionalProperties, propertyNames, schema.if, then, ...(allOf ?? [])]) collect(inner);
}
const schemas = deriveSchemas(builtInMatrix);
for (const kind of kinds) collect(schemas[kind]);

const organization = (line: string) => `ospo: organization/v1\ntitle: City\n${line}\n`;
const policy = (line: string) => `ospo: policy/v1\ntitle: Policy\nstatus: draft\n${line}\n`;

/** A mistake by the keyword, or by the name of the pattern, that it does not meet. */
const mistakes: Readonly<Record<string, { readonly text: string; readonly rule: string }>> = {
  type: { text: organization("languages: english"), rule: "wrong-type" },
  required: { text: "ospo: organization/v1\n", rule: "missing-key" },
  additionalProperties: { text: organization("surprise: 1"), rule: "unknown-key" },
  propertyNames: { text: organization("people: {Alex Roy: {name: Alex}}"), rule: "bad-id" },
  enum: { text: organization("size: huge"), rule: "wrong-type" },
  minimum: { text: organization("people: {a-roy: {name: Alex, capacity: -1}}"), rule: "wrong-type" },
  maximum: { text: organization("people: {a-roy: {name: Alex, capacity: 2}}"), rule: "wrong-type" },
  minLength: { text: policy('licenses: {code: {default: ""}}'), rule: "wrong-type" },
  const: { text: "ospo: organisation/v1\ntitle: City\n", rule: "unknown-kind" },
  pattern: { text: organization("effective: tomorrow"), rule: "bad-date" },
  idPattern: { text: "ospo: organization/v1\nid: The City\ntitle: City\n", rule: "bad-id" },
  idKeyPattern: { text: organization("departments: {IT Dep: IT}"), rule: "bad-id" },
  levelKeyPattern: {
    text: "ospo: role-matrix/v1\nid: own\ntitle: Own\nlevels: {a b: {title: A}}\nphases: {start: {title: Start}}\nroles: {lead: {title: Lead}}\n",
    rule: "bad-id",
  },
  licenseRefKeyPattern: { text: policy("licenses: {custom: {Own Licence: {title: Own}}}"), rule: "wrong-type" },
  languagePattern: { text: organization("languages: [english language]"), rule: "wrong-type" },
  languageKeyPattern: { text: policy("purpose: {in english: Reuse}"), rule: "wrong-type" },
  datePattern: { text: organization("effective: 23 November"), rule: "bad-date" },
  looseDatePattern: { text: policy("revisions: [{version: a, date: last year}]"), rule: "bad-date" },
  durationPattern: { text: organization("review: {every: 6 months}"), rule: "bad-duration" },
  durationOrDatePattern: { text: policy("exceptions: {privacy: {text: No, expires: soon}}"), rule: "bad-duration" },
  currencyPattern: { text: organization("purchasing: {currency: dollars}"), rule: "wrong-type" },
};

describe("every keyword that a value can fail to meet", () => {
  it("has a mistake here, and nothing has one that is not used", () => {
    const names = Object.entries(patterns as Record<string, unknown>)
      .filter(([, pattern]) => typeof pattern === "string" && inUse.has(pattern))
      .map(([name]) => name);
    // Each pattern in use is one of those with a name.
    expect(names).toHaveLength(inUse.size);
    expect(Object.keys(mistakes).sort()).toEqual([...keywords, ...names].sort());
  });

  it.each(Object.entries(mistakes))("%s: has plain words in both languages", async (name, { text, rule }) => {
    const context = await contextFor(text);
    if (rule !== "unknown-kind") {
      const validate = compiledStructures.validators(context.kind ?? "config", builtInMatrix);
      const met = validate(toData(context.document.root).value).map(({ keyword, params }) =>
        keyword === "pattern" && name !== "pattern" ? params.pattern : keyword,
      );
      const expected = (patterns as Record<string, unknown>)[name] ?? name;
      expect(met).toContain(expected);
    }
    const found = findingsOf(context).filter((finding) => finding.rule === rule);
    expect(found).toHaveLength(1);
    for (const finding of found) {
      const [en, fr] = [finding.words("en"), finding.words("fr")];
      expect(faultsOf(en, "en")).toEqual([]);
      expect(faultsOf(fr, "fr")).toEqual([]);
      // Words of its own in each language, not those that are left for what nobody foresaw.
      expect(fr.message).not.toBe(en.message);
      expect(en.message).not.toMatch(/written as it has to be here/);
    }
  });
});
