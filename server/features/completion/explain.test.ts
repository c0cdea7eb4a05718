import { describe, expect, it } from "vitest";
import type { CompletionItem, MarkupContent } from "vscode-languageserver-types";
import { options } from "../../../test/support/completion";
import { contextFor } from "../../../test/support/workspace";
import { OspoDocument } from "../../document/document";
import type { Context } from "../../workspace/context";
import { complete } from "./complete";
import { dataOf, resolveItem } from "./explain";

const plan = "ospo: staffing-plan/v1\ntitle: Plan\npeople: {a-roy: {name: Alex Roy}}\ninitiatives:\n  parking:\n";

async function at(marked: string): Promise<{ context: Context; items: CompletionItem[] }> {
  const offset = marked.indexOf("|");
  const context = await contextFor(marked.replace("|", ""));
  return { context, items: complete(context, offset, options).items };
}

const told = (item: CompletionItem) => (item.documentation as MarkupContent | undefined)?.value;

describe("the documentation of a suggestion", () => {
  it("is not in the list, which carries only what it takes to find it", async () => {
    const { items } = await at(`${plan}    |\n`);
    for (const item of items) {
      expect(item.documentation).toBeUndefined();
      expect(JSON.stringify(item.data ?? "").length).toBeLessThan(250);
    }
  });

  it.each([
    ["a key", `${plan}    |\n`, "processOwner", /work process/],
    [
      "a role",
      `${plan}    phases:\n      discovery:\n        roles:\n          |\n`,
      "IT Specialist",
      /Must come from/,
    ],
    ["a phase", `${plan}    phases:\n      |\n`, "Discovery", /Roles needed/],
    ["a person", `${plan}    lead: |\n`, "Alex Roy", /Defined in this file/],
    ["a licence", `${plan}    software: {license: |}\n`, "EUPL-1.2", /European Union Public License/],
    ["a kind of document", "|", "Staffing plan", /Who has which role/],
  ])("tells of %s", async (_what, marked, label, expected) => {
    const { context, items } = await at(marked);
    const item = items.find((candidate) => candidate.label === label) as CompletionItem;
    expect(told(resolveItem(context, item, options))).toMatch(expected);
  });

  it("speaks the language that is asked for", async () => {
    const { context, items } = await at(`${plan}    |\n`);
    const item = items.find(({ label }) => label === "lead") as CompletionItem;
    expect(told(resolveItem(context, item, { ...options, locale: "fr" }))).toMatch(/dirige/);
  });

  it("is told, or left out, when the document has changed since", async () => {
    const { items } = await at(`${plan}    lead: |\n`);
    const keys = (await at(`${plan}    |\n`)).items;
    for (const text of ["", "ospo: policy/v1\n", "ospo: [", "\u0000"]) {
      const later = await contextFor(text);
      for (const item of [...items, ...keys]) expect(resolveItem(later, item, options).label).toBe(item.label);
      const key = keys.find(({ label }) => label === "processOwner") as CompletionItem;
      expect(told(resolveItem(later, key, options))).toMatch(/work process/);
    }
  });

  it("is not invented for an item of somebody else", async () => {
    const context = await contextFor(plan);
    const data = [undefined, null, 1, "x", {}, { uri: 1 }, { uri: "x", about: null }, { uri: "x", about: {} }];
    for (const item of data.map((one): CompletionItem => ({ label: "x", data: one }))) {
      expect(resolveItem(context, item, options)).toEqual(item);
    }
    expect(dataOf({ label: "x", data: { uri: "file:///x", about: { role: "a" } } })).toBeDefined();
    const forged = { uri: "x", kind: "nonsense", about: { key: "__proto__", at: ["a", 1] } };
    expect(resolveItem(context, { label: "x", data: forged }, options).documentation).toBeUndefined();
  });
});

describe("a suggestion after an edit", () => {
  it("has exact positions in a file that was changed piece by piece", async () => {
    const { context } = await at(`${plan}    |\n`);
    const end = context.document.text.length;
    const document = context.document.update([{ range: context.document.range(end - 1, end), text: "lead: " }], 2);
    expect(document).toBeInstanceOf(OspoDocument);
    const { items } = complete({ ...context, document }, document.text.length, options);
    expect(items.map(({ label }) => label)).toContain("Alex Roy");
  });
});
