import { expect, it } from "vitest";
import { words } from "./words";

it("gives a whole number as the example where one is needed", () => {
  const params = { case: "form", written: "true", name: "keep", item: false, found: "boolean", isId: false } as const;
  const remedies = (form: "number" | "integer") =>
    [words.en, words.fr].map(({ remedy }) =>
      remedy({ ...params, expected: [form], keys: [], node: { kind: "other" } as never }),
    );
  for (const remedy of remedies("integer")) expect(remedy).toMatch(/ 3\.$/);
  for (const remedy of remedies("number")) expect(remedy).toMatch(/ 0\.4\.$/);
});
