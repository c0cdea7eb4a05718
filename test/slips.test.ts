/**
 * One slip in a good document gives one finding, on the slip, and nothing else that was not there before;
 * what is said of other parts of the file stays. Longer with OSPO_FUZZ_RUNS, elsewhere with OSPO_FUZZ_SEED.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesOf } from "../server/checks/entries";
import type { Finding } from "../server/checks/finding";
import { OspoDocument } from "../server/document/document";
import type { Context } from "../server/workspace/context";
import { breakagesOf } from "./support/breakages";
import { findingsOf, folder, loadWorkspace } from "./support/workspace";

const root = join(__dirname, "../examples");
const paths = [
  "organization.ospo.yaml",
  "charter.ospo.yaml",
  "plans/building-permits.ospo.yaml",
  "plans/recreation-and-open-data.ospo.yaml",
  "policies/contribution.ospo.yaml",
  "policies/open-source.ospo.yaml",
  "policies/procurement-of-software.ospo.yaml",
];
const read = (path: string) => readFileSync(join(root, path), "utf8");
const files = Object.fromEntries([...paths, "ospo.config.yaml"].map((path) => [path, read(path)]));

/** The examples have few findings; these are in the last entry of each, far from most slips. */
function withFindings(text: string): string {
  return `${text.trimEnd()}\nsurprise: 1\nrevisions: [{date: someday}]\n`;
}

const form = /^(?:yaml-syntax|tab-indent)$/;
const said = (finding: Finding) => `${finding.rule}: ${finding.words("en").message}`;

const runs = Number(process.env.OSPO_FUZZ_RUNS ?? 25);
const seed = Number(process.env.OSPO_FUZZ_SEED ?? 20261123);

describe.each(paths)("%s", (path) => {
  it("gives one finding for one slip", { timeout: 30_000 + runs * 500 }, async () => {
    const workspace = await loadWorkspace(files);
    const uri = `${folder}/${path}`;
    const contextOf = (text: string): Context => {
      workspace.setOpen(OspoDocument.open(uri, 1, text));
      const context = workspace.contextOf(uri, "2026-11-23");
      if (context === undefined) throw new Error(`${path} is not ours`);
      return context;
    };
    const text = withFindings(read(path));
    const before = contextOf(text);
    const known = findingsOf(before);
    const all = breakagesOf(text);
    const names = [...new Set(all.map(({ name }) => name))];
    // As many of a rare slip as of one that can be made on each line.
    const breakage = fc
      .constantFrom(...names)
      .chain((name) => fc.constantFrom(...all.filter((candidate) => candidate.name === name)));
    fc.assert(
      fc.property(breakage, (slip) => {
        const context = contextOf(slip.text);
        // Some slips make another document of it that can be read.
        if (context.document.problems.length === 0 && slip.rule === undefined) return;
        const isOfForm = ({ rule }: Finding) => (slip.rule === undefined ? form.test(rule) : rule === slip.rule);
        const found = findingsOf(context);
        const old = new Set(known.map(said));
        const where = `${slip.name}, line ${(slip.lines[0] ?? 0) + 1}`;
        const ofForm = found.filter(
          (finding) => isOfForm(finding) && (slip.rule === undefined || !old.has(said(finding))),
        );
        expect(ofForm.map(said), where).toHaveLength(1);
        const marked = ofForm.map((finding) => context.document.rangeOf(finding.spot).start.line);
        expect(slip.lines, `${where}: ${ofForm.map(said)}`).toEqual(expect.arrayContaining(marked));

        expect(
          found
            .filter((finding) => !isOfForm(finding))
            .map(said)
            .filter((text) => !old.has(text)),
          where,
        ).toEqual([]);

        const kept = new Set(found.map(said));
        const lost = known.filter((finding) => !kept.has(said(finding)));
        expect(lost.filter((finding) => isElsewhere(before, finding, slip.lines)).map(said), where).toEqual([]);
      }),
      { seed, numRuns: runs },
    );
  });
});

/** True when a finding is marked in a top-level entry that a slip does not touch. */
function isElsewhere({ document }: Context, finding: Finding, lines: readonly number[]): boolean {
  const { entryOf } = entriesOf(document);
  const entry = entryOf(document.startOf(finding.spot));
  const touched = lines.map((line) => entryOf(document.offsetAt({ line, character: 0 })));
  // What the whole document lacks is marked on its header, and may be what cannot be read.
  return entry !== entryOf(document.text.indexOf("ospo:")) && !touched.includes(entry);
}
