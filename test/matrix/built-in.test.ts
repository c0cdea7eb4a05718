/** Holds the built-in matrix equal to the tables of the course, which are carried here as facts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtInMatrix } from "../../server/matrix/built-in.generated";
import { isRequired, type LocalText, requiredRoles } from "../../server/matrix/model";
import { readTable } from "./read-table";

const english = readTable(readFileSync(join(__dirname, "iccs-table-2-1-en.md"), "utf8"));
const french = readTable(readFileSync(join(__dirname, "iccs-table-2-1-fr.md"), "utf8"));
const phases = [...builtInMatrix.phases.values()];
const roles = [...builtInMatrix.roles.values()];

const inLanguage = (text: LocalText | undefined, language: string) =>
  typeof text === "object" ? text[language] : text;
/** Ours has the typographic apostrophe, the course the straight one. */
const straight = (text: string | undefined) => text?.replaceAll("’", "'");

describe("the built-in matrix", () => {
  it("reads the tables as they are: ten roles, five phases, marks and short rows", () => {
    for (const table of [english, french]) {
      expect(table.phases).toHaveLength(5);
      expect(table.roles).toHaveLength(10);
      expect(table.roles.flatMap((role) => role.cells)).toHaveLength(50);
    }
    expect(english.roles.filter((role) => role.marked).map((role) => role.name)).toEqual([
      "Technical Lead",
      "Software Developer",
    ]);
  });

  it("has the English names, in the same order", () => {
    expect(phases.map((phase) => inLanguage(phase.title, "en"))).toEqual(english.phases);
    expect(roles.map((role) => inLanguage(role.title, "en"))).toEqual(english.roles.map((role) => role.name));
  });

  it("has the French names, in the same order", () => {
    expect(phases.map((phase) => straight(inLanguage(phase.title, "fr")))).toEqual(french.phases);
    expect(roles.map((role) => straight(inLanguage(role.title, "fr")))).toEqual(french.roles.map((role) => role.name));
  });

  it.each(roles.map((role, row) => [role.id, row] as const))("says of %s what the English table says", (id, row) => {
    const source = english.roles[row];
    const ours = phases.map((phase) => (builtInMatrix.roles.get(id)?.involvement.has(phase.id) ? "Yes" : ""));
    expect(ours).toEqual(source?.cells);
    expect(builtInMatrix.roles.get(id)?.external).toBe(source?.marked);
  });

  it("has 24 involvements, each of which a plan must fill", () => {
    const filled = roles.flatMap((role) => phases.filter((phase) => isRequired(builtInMatrix, role.id, phase.id)));
    expect(filled).toHaveLength(24);
    expect(phases.map((phase) => requiredRoles(builtInMatrix, phase.id).length)).toEqual([3, 4, 8, 5, 4]);
  });

  it("differs from the French table in one cell: the software developer in integration", () => {
    const words: Record<string, string> = { Oui: "Yes", "": "" };
    const differing = roles.flatMap((role, row) =>
      phases
        .filter((_, column) => words[french.roles[row]?.cells[column] ?? "?"] !== english.roles[row]?.cells[column])
        .map((phase) => `${role.id} × ${phase.id}`),
    );
    expect(differing).toEqual(["software-developer × integration"]);
    expect(french.roles.map((role) => role.marked)).toEqual(english.roles.map((role) => role.marked));
  });

  it("describes every role and phase in both languages", () => {
    for (const entry of [...roles, ...phases]) {
      for (const language of ["en", "fr"])
        expect(inLanguage(entry.description, language), entry.id).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it("names its levels with the words of the tables", () => {
    expect([...builtInMatrix.levels.values()].map((level) => level.aliases)).toEqual([["Yes", "Oui"]]);
  });
});
