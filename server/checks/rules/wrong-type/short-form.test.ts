import { expect, it } from "vitest";
import { contextFor, findingsOf } from "../../../../test/support/workspace";

const matrix = (phase: string) => `ospo: role-matrix/v1
id: own
title: Own
levels: {needed: {title: Needed, required: true, aliases: ["Oui"]}}
phases:
  planning: ${phase}
roles: {}
`;

async function found(phase: string) {
  const findings = findingsOf(await contextFor(matrix(phase)));
  return findings.find(({ rule }) => rule === "wrong-type");
}

it("says how a title is written, in words that can be copied", async () => {
  const finding = await found("Planning");
  expect(finding?.words("en").remedy).toBe("Write “title: Planning” on the line below, two spaces further in.");
  expect(finding?.words("fr").remedy).toBe(
    "Écrivez «\u00a0title: Planning\u00a0» sur la ligne suivante, deux espaces plus à droite.",
  );
  expect((await found('"Planning: 1"'))?.words("en").remedy).toContain('“title: "Planning: 1"”');
});

it.each(["Planning", "Réalisation", "Avant-projet, suite", "étude"])(
  "writes the title “%s” without asking",
  async (text) => {
    expect((await found(text))?.fixes().map(({ safe }) => safe)).toEqual([true]);
  },
);

it.each(["planning", "TBD", "Oui", "Needed", "yes", "https://example.org/planning", "a@city.example", "'2027-01-01'"])(
  "asks before it makes a title of “%s”",
  async (text) => {
    expect((await found(text))?.fixes().map(({ safe }) => safe)).toEqual([false]);
  },
);

it("makes no title of several lines, nor of nothing", async () => {
  expect((await found("|\n    Planning\n    and more"))?.fixes()).toEqual([]);
  expect((await found('""'))?.fixes()).toEqual([]);
});
