/** Every kind of bad input: the checks go on, and say what is wrong in plain words on a small range. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { faultsOf } from "../../../test/support/plain-words";
import { contextFor, findingsOf } from "../../../test/support/workspace";

const folder = join(__dirname, "../../../test/fixtures/bad");
const files = readdirSync(folder).filter((name) => name.endsWith(".ospo.yaml"));

/** Files of which the form is what is wrong: exactly one finding says so. */
const oneFinding: Readonly<Record<string, string | readonly string[]>> = {
  "alias-bomb": "yaml-syntax",
  "alias-to-itself": "yaml-syntax",
  "alias-without-anchor": "yaml-syntax",
  "colon-without-space": "yaml-syntax",
  "deep-braces": "yaml-syntax",
  "deep-brackets": "yaml-syntax",
  "deep-brackets-closed": "yaml-syntax",
  "deep-list": "yaml-syntax",
  empty: "not-first-key",
  "half-written-item": "yaml-syntax",
  "half-written-role": "yaml-syntax",
  "header-is-a-list": "unknown-kind",
  "header-missing": "not-first-key",
  "header-not-a-kind": "unknown-kind",
  "header-not-first": "not-first-key",
  "key-without-colon": "yaml-syntax",
  "long-key": "yaml-syntax",
  "merge-conflict": "yaml-syntax",
  "non-breaking-space-after-colon": "yaml-syntax",
  "old-mac-line-ends": "yaml-syntax",
  "only-comments": "not-first-key",
  "pasted-table": "yaml-syntax",
  "tab-after-spaces": "tab-indent",
  tabs: "tab-indent",
  // Two slips, on two lines.
  "too-many-brackets": ["yaml-syntax", "yaml-syntax"],
  "top-is-a-list": "not-first-key",
  "top-is-a-text": "not-first-key",
  "two-documents": "second-document",
  "unclosed-brace": "yaml-syntax",
  "unclosed-bracket": "yaml-syntax",
  "unclosed-quote": "yaml-syntax",
  "unclosed-single-quote": "yaml-syntax",
  "unknown-kind": "unknown-kind",
  "unknown-version": "unknown-kind",
  "wrong-indent": "yaml-syntax",
};
const ofForm = new Set(Object.values(oneFinding).flat());

describe.each(files)("%s", (name) => {
  const text = readFileSync(join(folder, name), "utf8");

  it("is checked, in plain words, on small ranges", async () => {
    const context = await contextFor(text, { path: name });
    for (const finding of findingsOf(context)) {
      const { start, end } = context.document.rangeOf(finding.spot);
      expect(end.line).toBe(start.line);
      if (text.trim() !== "") expect(end.character).toBeGreaterThan(start.character);
      for (const locale of ["en", "fr"] as const) expect(faultsOf(finding.words(locale), locale)).toEqual([]);
    }
  });

  const expected = oneFinding[name.replace(".ospo.yaml", "")];
  if (expected !== undefined) {
    it(`has one finding about its form: ${expected}`, async () => {
      const findings = findingsOf(await contextFor(text, { path: name }));
      expect(findings.map(({ rule }) => rule).filter((rule) => ofForm.has(rule))).toEqual([expected].flat());
    });
  }
});
