import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextFor, findingsOf } from "../../test/support/workspace";
import { builtInMatrix } from "../matrix/built-in.generated";
import { toData } from "../model/data";
import { compiledStructures } from "./structure/compile";

const roleIds = [...builtInMatrix.roles.keys(), "no-such-role"];
const phaseIds = [...builtInMatrix.phases.keys(), "no-such-phase"];
const phase = fc.uniqueArray(fc.constantFrom(...roleIds));
const phases = fc.dictionary(fc.constantFrom(...phaseIds), phase, { noNullPrototype: true });

/** What the schema says of roles and phases: missing ones and unknown ones, as `phase role`. */
function bySchema(data: unknown): string[] {
  return compiledStructures
    .validators(
      "staffing-plan",
      builtInMatrix,
    )(data)
    .flatMap(({ instancePath, keyword, params }) => {
      const [, , , , phaseId = "", roles] = instancePath.split("/");
      if (keyword === "additionalProperties") return [`${phaseId} unknown ${params.additionalProperty}`.trim()];
      if (keyword === "required" && roles === "roles") return [`${phaseId} missing ${params.missingProperty}`];
      if (keyword === "required") return [`${phaseId} nobody`];
      return [];
    });
}

describe("the schema and the rules", () => {
  it("agree on which roles and phases are missing or unknown", async () => {
    await fc.assert(
      fc.asyncProperty(phases, async (plan) => {
        const lines = Object.entries(plan).flatMap(([id, roles]) => [
          `      ${id}:`,
          "        status: planned",
          ...(roles.length > 0 ? ["        roles:"] : []),
          ...roles.map((role) => `          ${role}: Somebody`),
        ]);
        const text = `ospo: staffing-plan/v1\ntitle: x\ninitiatives:\n  one:\n    phases:\n${lines.join("\n")}\n`;
        const context = await contextFor(text);
        const byRules = findingsOf(context).flatMap(({ rule, subject, spot }) => {
          const { line } = context.document.rangeOf(spot).start;
          const owner =
            lines
              .slice(0, line - 4)
              .findLast((entry) => /^ {6}\S/.test(entry))
              ?.trim()
              .replace(":", "") ?? "";
          if (rule === "missing-role")
            return [subject === undefined ? `${owner} nobody` : `${owner} missing ${subject}`];
          if (rule === "unknown-role")
            return [
              `${owner} unknown ${context.document.text.slice(context.document.startOf(spot), context.document.endOf(spot))}`,
            ];
          if (rule === "unknown-phase") return [`unknown ${owner}`];
          return [];
        });
        expect(byRules.sort()).toEqual(bySchema(toData(context.document.root).value).sort());
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });
});
