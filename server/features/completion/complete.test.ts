import { describe, expect, it } from "vitest";
import type { CompletionItem, TextEdit } from "vscode-languageserver-types";
import { parse } from "yaml";
import { expand } from "../../../test/support/completion";
import { contextFor } from "../../../test/support/workspace";
import { licenses } from "../../checks/licenses/spdx";
import { complete } from "./complete";

const organization = `ospo: organization/v1
id: city
title: City
departments: {it: Information Technology, parking: {title: Parking Services}}
people:
  a-roy: {name: Alex Roy, department: parking}
positions:
  cio: {title: {en: Chief information officer, fr: Dirigeante principale de l’information}}
partners:
  acme: {title: Acme Ltd, kind: vendor}
`;
const files = { "organization.ospo.yaml": organization };

interface Completed {
  readonly items: CompletionItem[];
  /** The text after accepting an item, tab stops taken out. */
  accept(label: string): string;
}

async function at(marked: string, locale: "en" | "fr" = "en"): Promise<Completed> {
  const offset = marked.indexOf("|");
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const context = await contextFor(text, { files });
  const { items } = complete(context, offset, { locale, canRetrigger: true, licenses: () => licenses });
  return {
    items,
    accept(label) {
      const item = items.find((candidate) => candidate.label === label);
      if (item === undefined)
        throw new Error(`no "${label}" among ${items.map((candidate) => candidate.label).join(", ")}`);
      const { range, newText } = item.textEdit as TextEdit;
      const { document } = context;
      const plain = item.insertTextFormat === 2 ? expand(newText).text : newText;
      return text.slice(0, document.offsetAt(range.start)) + plain + text.slice(document.offsetAt(range.end));
    },
  };
}

const labels = (completed: Completed) => completed.items.map((item) => item.label);

const plan = (rest: string) =>
  `ospo: staffing-plan/v1\ntitle: Plan\norganization: city\ninitiatives:\n  parking:\n${rest}`;

describe("completion directly before a comment", () => {
  it.each([
    ["a block", "ospo: policy/v1\nclauses:\n  |# more\n", "Clause: Retiring software in good order", "P3Y # more"],
    ["a key", "ospo: policy/v1\n|# more\n", "version", "\nversion:  # more"],
    ["a value", "ospo: policy/v1\nstatus: |# more\n", "draft", "\nstatus: draft # more"],
    ["a value of a list", "ospo: policy/v1\nlanguages:\n  - |# more\n", "fr", "\n  - fr # more"],
    ["a value in braces", "ospo: policy/v1\nlanguages: [\n  |# more\n  ]\n", "fr", "\n  fr # more"],
    ["the first line", "ospo: |# more\n", "policy/v1", "ospo: policy/v1 # more"],
  ])("keeps the comment one: %s", async (_name, text, label, written) => {
    expect((await at(text)).accept(label)).toContain(written);
  });
});

describe("completion by other words", () => {
  it.each([
    ["final", "approved"],
    ["brouillon", "draft"],
    ["Ébauche", "draft"],
  ])("finds what is written for %s", async (word, value) => {
    const { items } = await at("ospo: policy/v1\nstatus: |\n");
    expect(items.filter(({ filterText }) => filterText?.toLowerCase().includes(word.toLowerCase()))).toMatchObject([
      { label: value },
    ]);
  });
});

describe("completion of keys", () => {
  it("offers what the map has not yet", async () => {
    const found = labels(await at("ospo: policy/v1\ntitle: x\n|"));
    expect(found).toContain("owner");
    expect(found).toContain("clauses");
    expect(found).not.toContain("title");
    expect(found).not.toContain("initiatives");
  });

  it("writes the colon once", async () => {
    expect((await at("ospo: policy/v1\now|")).accept("owner")).toBe("ospo: policy/v1\nowner: ");
    expect((await at("ospo: policy/v1\now|ner: x\n")).accept("owner")).toBe("ospo: policy/v1\nowner: x\n");
  });

  it("opens a map on the next line, in the file's own indentation", async () => {
    const text = "ospo: policy/v1\nreview:\n    every: P1Y\nenf|";
    expect((await at(text)).accept("enforcement")).toBe("ospo: policy/v1\nreview:\n    every: P1Y\nenforcement:\n    ");
  });

  it("offers the roles that a phase still needs first, and says so", async () => {
    const completed = await at(
      plan("    phases:\n      procurement:\n        roles:\n          product-owner: a-roy\n          |\n"),
    );
    const found = labels(completed);
    expect(found.slice(0, 3)).toEqual(["Technical Lead", "Software Developer", "Procurement Specialist"]);
    expect(found).not.toContain("Product Owner");
    expect(completed.items[0]?.detail).toBe("Needed in this phase, not filled yet");
    expect(completed.accept("Technical Lead")).toContain("          technical-lead: \n");
  });

  it("names roles in the author's language and inserts their ids", async () => {
    const completed = await at(plan("    phases:\n      discovery:\n        roles:\n          |\n"), "fr");
    expect(labels(completed)[0]).toBe("Responsable des politiques/membre de la haute direction");
    expect(completed.accept("Responsable de produits")).toContain("          product-owner: \n");
    expect(completed.items[0]?.filterText).toContain("Policy Lead");
  });

  it("writes a phase with its roles", async () => {
    const text = (await at(plan("    phases:\n      |\n"))).accept("Discovery with its 4 roles");
    const phases = parse(text).initiatives.parking.phases;
    expect(Object.keys(phases.discovery.roles)).toEqual([
      "policy-lead",
      "product-owner",
      "it-specialist",
      "end-user-specialist",
    ]);
  });

  it("offers a place for an id that the author chooses", async () => {
    const completed = await at("ospo: staffing-plan/v1\ntitle: x\ninitiatives:\n  |\n");
    expect(completed.accept("Initiative: new entry")).toBe(
      "ospo: staffing-plan/v1\ntitle: x\ninitiatives:\n  short-name:\n    title: \n    departments:\n      - \n    lead: \n    processOwner: \n    changeManager: \n    phases: \n",
    );
  });

  it("completes in braces", async () => {
    const text = plan("    phases:\n      discovery: {roles: {product-owner: {who: a-roy, |}}}\n");
    expect((await at(text)).accept("fte")).toContain("{who: a-roy, fte: }");
  });
});

describe("completion of values", () => {
  it("offers parties by name", async () => {
    const completed = await at(plan("    lead: |\n"));
    expect(labels(completed)).toEqual(expect.arrayContaining(["Alex Roy", "Chief information officer", "Acme Ltd"]));
    expect(completed.accept("Alex Roy")).toContain("    lead: a-roy\n");
  });

  it("puts the blank behind a bare colon", async () => {
    expect((await at(plan("    lead:|\n"))).accept("Alex Roy")).toContain("    lead: a-roy\n");
  });

  it("replaces the whole value", async () => {
    expect((await at(plan("    lead: ci|x-y # who\n"))).accept("Alex Roy")).toContain("    lead: a-roy # who\n");
  });

  it("closes an open quote", async () => {
    expect((await at(plan('    lead: "ci|\n    title: x\n'))).accept("Alex Roy")).toContain(
      '    lead: "a-roy"\n    title: x',
    );
  });

  it("offers people for a role, in the list behind a dash too", async () => {
    const inList = await at(
      plan(
        "    phases:\n      discovery:\n        roles:\n          it-specialist:\n            - cio\n            - |\n",
      ),
    );
    expect(inList.accept("Alex Roy")).toContain("            - cio\n            - a-roy\n");
  });

  it("says what a value of a list of choices means", async () => {
    const completed = await at("ospo: policy/v1\nstatus: |");
    expect(labels(completed)).toEqual(["draft", "in-review", "approved", "superseded", "retired"]);
  });

  it("offers durations in words and today's date", async () => {
    const completed = await at("ospo: policy/v1\nreview: {every: |, last: 2026-01-01}\n", "fr");
    expect(completed.accept("6 mois")).toContain("{every: P6M, last");
    expect(labels(await at("ospo: policy/v1\neffective: |"))).toEqual(["first of next month", "today"]);
  });

  it("offers shares of time in words", async () => {
    const completed = await at(plan("    phases: {discovery: {roles: {it-specialist: {who: cio, fte: |}}}}\n"));
    expect(completed.items.map((item) => item.labelDetails?.description)).toEqual([
      "half a day a week",
      "1 day a week",
      "2.5 days a week",
      "full time",
    ]);
    expect(completed.accept("0.2")).toContain("fte: 0.2}");
  });

  it("offers nothing in comments and block texts", async () => {
    expect((await at("ospo: policy/v1\n# a comment |\n")).items).toEqual([]);
    expect((await at("ospo: policy/v1\npurpose: >-\n  some | text\n".replace("|-", ">-"))).items).toEqual([]);
  });
});

describe("completion of the header", () => {
  it("offers every kind in an empty file, whole", async () => {
    const completed = await at("|");
    expect(labels(completed)).toEqual(expect.arrayContaining(["Staffing plan", "ospo"]));
    expect(parse(completed.accept("Staffing plan")).ospo).toBe("staffing-plan/v1");
  });

  it("offers the kinds behind the first key", async () => {
    expect((await at("ospo: |")).accept("charter/v1")).toBe("ospo: charter/v1");
  });
});
