import { describe, expect, it } from "vitest";
import { contextFor } from "../../../test/support/workspace";
import { hover } from "./hover";

const files = {
  "organization.ospo.yaml":
    "ospo: organization/v1\nid: city\ntitle: City\ndepartments: {it: Information Technology}\npeople:\n  a-roy: {name: Alex Roy, department: it}\n",
};

async function at(marked: string, locale: "en" | "fr" = "en"): Promise<string> {
  const offset = marked.indexOf("|");
  const context = await contextFor(marked.replace("|", ""), { files });
  const { contents } = hover(context, offset, locale) ?? { contents: "" };
  return typeof contents === "object" && "value" in contents ? contents.value : "";
}

const plan = (rest: string) => `ospo: staffing-plan/v1\ntitle: Plan\ninitiatives:\n  x:\n${rest}`;

describe("hover", () => {
  it("tells what a role does and in which phases", async () => {
    const text = await at(plan("    phases: {discovery: {roles: {it-spec|ialist: a-roy}}}\n"));
    expect(text).toContain("**IT Specialist** · `it-specialist`");
    expect(text).toContain("| Capacity\\-Building | Discovery |");
    expect(text).toContain("|   | ● | ● | ● | ● |");
  });

  it("tells who somebody is and where that is written", async () => {
    const text = await at(plan("    lead: a-r|oy\n"));
    expect(text).toBe(
      "**Alex Roy** · `a-roy`\n\nPerson, Information Technology\n\nDefined in organization\\.ospo\\.yaml",
    );
  });

  it("explains keys and choices in both languages", async () => {
    expect(await at("ospo: policy/v1\nenforce|ment: {}\n")).toMatch(/^\*\*Enforcement\*\*/);
    expect(await at("ospo: policy/v1\nstatus: dra|ft\n", "fr")).toBe(
      "**État** · `draft`\n\nEn cours de rédaction; rien n’est encore en vigueur\\.",
    );
  });

  it("reads dates and durations aloud", async () => {
    expect(await at("ospo: policy/v1\neffective: 2026-12|-14\n")).toBe(
      "**December 14, 2026** · in 3 weeks\n\nIn force from: The day from which the document applies\\.",
    );
    expect(await at("ospo: policy/v1\nreview: {every: P1Y6|M}\n", "fr")).toMatch(/^\*\*1 an et 6 mois\*\*\n\n/);
  });

  it("shows the text of a file as text", async () => {
    const roy = { "o.ospo.yaml": "ospo: organization/v1\npeople: {a: {name: '[x](command:y) <img>'}}\n" };
    const context = await contextFor(plan("    lead: a\n"), { files: roy });
    const { contents } = hover(context, context.document.text.indexOf("lead: a") + 6, "en") ?? {};
    expect(JSON.stringify(contents)).toContain("\\\\[x\\\\]\\\\(command:y\\\\) \\\\<img\\\\>");
  });

  it("is silent on blanks, in comments and on unknown words", async () => {
    expect(await at("ospo: policy/v1\n# a com|ment\n")).toBe("");
    expect(await at("ospo: policy/v1\nsurpr|ise: 1\n")).toBe("");
  });

  it("says of a planned phase when it is and how many roles are filled, not which ones", async () => {
    const phase = plan(
      "    phases:\n      disco|very:\n        start: 2026-11-01\n        end: 2027-01-31\n        status: active\n        roles: {product-owner: a-roy, it-specialist: TBD}\n",
    );
    const [name, does, from, more] = (await at(phase)).split("\n\n");
    expect(name).toBe("**Discovery** · `discovery`");
    expect(does).toMatch(
      /From November 1, 2026 to January 31, 2027\. Under way\\\. Roles filled: 1 of the \d that are needed\.$/,
    );
    expect(from).toBe("From the role matrix `iccs-table-2-1`");
    expect(more).toBeUndefined();
    expect(await at(phase, "fr")).toMatch(/Du 1er novembre 2026 au 31 janvier 2027\./);
  });

  it("reads shares of time, languages and currencies aloud", async () => {
    const share = plan("    phases: {discovery: {roles: {product-owner: {who: a-roy, fte: 0|.4}}}}\n");
    expect(await at(share)).toMatch(/^\*\*40% of full time\*\* · 2 days a week\n\n/);
    expect(await at(share, "fr")).toMatch(/^\*\*40\s%\sd’un temps plein\*\* · 2 jours par semaine\n\n/);
    expect(await at("ospo: policy/v1\nlanguages: [f|r]\n")).toMatch(/^\*\*French\*\* · `fr`/);
    expect(await at("ospo: organization/v1\npurchasing: {currency: CA|D}\n")).toMatch(
      /^\*\*Canadian Dollar\*\* · `CAD`/,
    );
  });

  it("says of a clause and a vacancy what they ask for, and of a review when the next one is", async () => {
    const clause =
      "ospo: policy/v1\nclauses:\n  da|ta: {title: Our data, kind: data-ownership, level: must, responsible: a-roy}\n";
    expect((await at(clause)).split("\n\n").slice(0, 2)).toEqual([
      "**Our data** · `data`",
      "An obligation\\. The data belong to the organization\\. Responsible: Alex Roy.",
    ]);
    const vacancy =
      "ospo: staffing-plan/v1\nvacancies:\n  us|er: {role: it-specialist, department: it, neededBy: 2026-12-14}\n";
    expect((await at(vacancy)).split("\n\n")[1]).toBe(
      "Vacancy. IT Specialist, Information Technology. Needed by December 14, 2026 (in 3 weeks).",
    );
    expect(await at("ospo: policy/v1\nreview: {every: P6|M, last: 2026-07-01}\n")).toMatch(
      /\n\nNext due: January 1, 2027 \(in 6 weeks\)$/,
    );
  });
});
