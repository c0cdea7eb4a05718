import { describe, expect, it } from "vitest";
import type { DocumentSymbol } from "vscode-languageserver-types";
import { contextFor } from "../../test/support/workspace";
import { outline } from "./outline";

/** The outline as indented lines: name and detail. */
async function lines(text: string, locale: "en" | "fr" = "en"): Promise<string[]> {
  const show = (symbols: readonly DocumentSymbol[], depth: number): string[] =>
    symbols.flatMap((symbol) => [
      `${"  ".repeat(depth)}${symbol.name}${symbol.detail ? ` (${symbol.detail})` : ""}`,
      ...show(symbol.children ?? [], depth + 1),
    ]);
  return show(outline(await contextFor(text), locale), 0);
}

describe("outline", () => {
  it("has names, not keys and numbers", async () => {
    const text = `ospo: staffing-plan/v1
title: Plan
initiatives:
  parking:
    title: {en: Parking permits, fr: Vignettes}
    phases:
      discovery:
        roles:
          product-owner: a-roy
          it-specialist: [x, y]
`;
    expect(await lines(text)).toEqual([
      "Initiatives",
      "  Parking permits (parking)",
      "    Phases",
      "      Discovery (discovery)",
      "        Roles",
      "          Product Owner (a-roy)",
      "          IT Specialist (x, y)",
    ]);
    expect(await lines(text, "fr")).toContain("      Découverte (discovery)");
  });

  it("holds every range inside its parent's", async () => {
    const context = await contextFor(
      "ospo: policy/v1\nclauses:\n  a:\n    text: >-\n      x\n      y\n  b: {kind: sbom}\n",
    );
    const check = (symbols: readonly DocumentSymbol[], parent?: DocumentSymbol) => {
      for (const symbol of symbols) {
        const { range, selectionRange } = symbol;
        expect(selectionRange.end.line).toBeLessThanOrEqual(range.end.line);
        if (parent !== undefined) expect(range.end.line).toBeLessThanOrEqual(parent.range.end.line);
        check(symbol.children ?? [], symbol);
      }
    };
    check(outline(context, "en"));
  });
});
