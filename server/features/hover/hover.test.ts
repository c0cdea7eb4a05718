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
    expect(await at("ospo: policy/v1\nstatus: dra|ft\n", "fr")).toMatch(/^`draft`\n\n\S/);
  });

  it("reads dates and durations aloud", async () => {
    expect(await at("ospo: policy/v1\neffective: 2026-12|-14\n")).toBe("**December 14, 2026**\n\nin 3 weeks");
    expect(await at("ospo: policy/v1\nreview: {every: P1Y6|M}\n", "fr")).toBe("**1 an et 6 mois**");
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
});
