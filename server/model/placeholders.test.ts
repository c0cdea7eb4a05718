import { describe, expect, it } from "vitest";
import { readPlaceholder } from "./placeholders";

describe("a placeholder", () => {
  it.each([
    "TBD",
    "tbd",
    "T.B.D.",
    "TBD?",
    "TBC",
    "To be confirmed",
    "to-be-determined",
    "to_be_found",
    "nobody",
    "XXX",
    "xx",
    "???",
    "?",
    "-",
    "--",
    "…",
    "à déterminer",
    "A DETERMINER",
    "À confirmer",
    "à venir",
    "a-venir",
    "Vacant",
  ])("says with “%s” that somebody is still to be named", (text) => {
    expect(readPlaceholder(text)).toBe("open");
  });

  it.each(["N/A", "n/a", "n.a.", "NA", "none", "None", "s.o.", "S. O.", "s/o", "Aucun", "sans objet"])(
    "says with “%s” that nobody is needed",
    (text) => {
      expect(readPlaceholder(text)).toBe("not-needed");
    },
  );

  it.each(["a-roy", "Alex Roy", "it-desk", "tbd-team", "Nadia", "nan", "xx-1", "x1", "Soo", "日本", "tbd ".repeat(30)])(
    "is not “%s”",
    (text) => {
      expect(readPlaceholder(text)).toBeUndefined();
    },
  );
});
