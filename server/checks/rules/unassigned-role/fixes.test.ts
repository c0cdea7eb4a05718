/** What the fixes of a word such as `TBD` are, and that a waiver, whose reason only the author knows, is written well. */
import { expect, it } from "vitest";
import { applyFix } from "../../../../test/support/apply-fix";
import { contextFor, findingsOf } from "../../../../test/support/workspace";

const plan = (roles: string) => `ospo: staffing-plan/v1
title: Plan
status: draft
initiatives:
  parking:
    phases:
      discovery:
        roles:
${roles}
`;

async function fixesOf(roles: string) {
  const context = await contextFor(plan(roles));
  const fixes =
    findingsOf(context)
      .find(({ rule }) => rule === "unassigned-role")
      ?.fixes() ?? [];
  const files = new Map([[context.document.uri, context.document.text]]);
  return fixes.map((fix) => ({
    title: fix.title("en"),
    titleFr: fix.title("fr"),
    behind: fix.writeBehind,
    text: applyFix(files, fix).get(context.document.uri),
  }));
}

it("offers a vacancy first where somebody is still to be found", async () => {
  const fixes = await fixesOf("          it-specialist: TBD");
  expect(fixes.map(({ title }) => title)).toEqual([
    "Open a vacancy for IT Specialist",
    "Waive IT Specialist, and say why",
  ]);
});

it.each(["N/A", "none", "s.o.", "aucun"])(
  "offers a waiver first where “%s” says that nobody is needed",
  async (word) => {
    const [first, second, ...others] = await fixesOf(`          it-specialist: ${word} # asked`);
    expect(first).toMatchObject({
      title: "Waive IT Specialist, and say why",
      behind: "waived:",
      text: plan("          it-specialist: {waived: } # asked"),
    });
    expect(second?.title).toBe("Open a vacancy for IT Specialist");
    expect(others).toEqual([]);
  },
);

it.each([
  ["          it-specialist: {who: none, fte: 0.2}", "          it-specialist: {waived: , fte: 0.2}"],
  [
    "          it-specialist:\n            fte: 0.2\n            who: none",
    "          it-specialist:\n            fte: 0.2\n            waived:",
  ],
  [
    "          it-specialist:\n            who:\n              - none\n              - n/a\n            note: Asked",
    "          it-specialist:\n            waived:\n            note: Asked",
  ],
])("puts the waiver in the place of the word: %s", async (before, after) => {
  const [first] = await fixesOf(before);
  expect(first?.text).toBe(plan(after));
});

it("takes the word out where somebody is there too", async () => {
  const fixes = await fixesOf("          it-specialist: [boss, TBD]");
  expect(fixes.map(({ title }) => title).at(-1)).toBe("Remove “TBD” from this role");
  expect(fixes.at(-1)?.titleFr).toBe("Retirer «\u00a0TBD\u00a0» de ce rôle");
  expect(fixes.at(-1)?.text).toBe(plan("          it-specialist: [boss]"));
});

it("leaves alone what is written once for several places", async () => {
  const repeated = "          policy-lead: &open {who: TBD}\n          it-specialist: *open";
  const context = await contextFor(plan(repeated));
  const found = findingsOf(context).filter(({ rule }) => rule === "unassigned-role");
  expect(found.map((finding) => finding.fixes().length)).toEqual([2, 0]);
});
