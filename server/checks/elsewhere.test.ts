import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readElsewhere, readInEights } from "./elsewhere";

const older = (source: string) => parse(source, { schema: "yaml-1.1" });

describe("how YAML 1.1 reads a text", () => {
  it("is as the parser says that it does", () => {
    const pieces = [
      "y",
      "No",
      "ON",
      "off",
      "yes",
      "1",
      "0",
      "23",
      "2026",
      "11",
      "-",
      ":",
      "_",
      ".",
      "e",
      "b",
      " ",
      "T",
    ];
    const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (source) => {
        let here: unknown;
        let there: unknown;
        try {
          here = parse(source);
          there = older(source);
        } catch {
          return;
        }
        if (here !== source) return;
        const kind = readElsewhere(source);
        // Forms that only look like a date or a number are taken for one by some programs and not by others.
        if (typeof there === "boolean") expect(kind).toBe("truth");
        if (there instanceof Date && !Number.isNaN(there.getTime())) expect(kind).toBe("date");
        if (typeof there === "number" && !Number.isNaN(there)) expect(kind, source).toBe("number");
        if (kind === "truth") expect(typeof there).toBe("boolean");
        if (typeof there === "string" && kind !== undefined) expect(`${source} is ${kind}`).toBe("");
      }),
      { seed: 20261123, numRuns: 20_000 },
    );
  });

  it("counts in eights behind a zero", () => {
    for (const source of ["010", "0123", "0777", "-012"]) expect(Math.abs(older(source))).toBe(readInEights(source));
    for (const source of ["10", "0", "089", "0.5"]) expect(readInEights(source)).toBeUndefined();
  });
});
