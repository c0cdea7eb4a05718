import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OspoDocument } from "../server/document/document";
import { outline } from "../server/features/outline";
import type { Context } from "../server/workspace/context";
import { definitionsIn, referencesIn } from "../server/workspace/look-up";
import { findingsOf, folder, loadWorkspace } from "./support/workspace";

const root = join(__dirname, "..");
const files = Object.fromEntries(
  ["examples", "test/fixtures/format"].flatMap((base) =>
    readdirSync(join(root, base), { recursive: true })
      .map((name) => String(name).replaceAll("\\", "/"))
      .filter((name) => name.endsWith(".yaml"))
      .map((name): [string, string] => [`${base}/${name}`, readFileSync(join(root, base, name), "utf8")]),
  ),
);

/** What people type, and words that change what other parts of a file mean. */
const pieces = [
  "x",
  " ",
  "\n",
  "\n  ",
  ":",
  ": ",
  "- ",
  "#",
  '"',
  "{",
  "}",
  "[",
  ",",
  "a-roy",
  "acme",
  "technical-lead",
  "procurement:",
  "\n      discovery:\n        roles:\n          policy-lead: a-roy\n",
  "status: draft\n",
  "status: approved\n",
  "\nmatrix: other\n",
  "extra: true",
  "waived: no need",
  "until: 2026-01-01",
  "&a ",
  "*a",
  "---\n",
  "\npeople:\n  n-new: {name: New}\n",
  "organization: x",
  "",
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(120)),
  piece: fc.constantFrom(...pieces),
});

/** All that is known of a file, with its places as offsets in the file. */
function everything(context: Context) {
  const { document } = context;
  const at = (spot: Parameters<typeof document.startOf>[0]) => `${document.startOf(spot)}-${document.endOf(spot)}`;
  return {
    findings: findingsOf(context).map((finding) => [
      finding.rule,
      finding.severity,
      at(finding.spot),
      finding.subject ?? "",
      ...Object.values(finding.words("en")),
      finding.fixes().map((fix) => [fix.title("en"), fix.edits.map((file) => file.edits)]),
    ]),
    references: referencesIn(context).map(({ node, value, kinds, path }) => [at(node), value, kinds, path]),
    definitions: definitionsIn(context).map(({ key, id, kind, path }) => [at(key), id, kind, path]),
    outline: outline(context, "en"),
  };
}

const today = "2026-11-23";

describe("after edits", () => {
  const runs = Number(process.env.OSPO_FUZZ_RUNS ?? 20);
  const seed = Number(process.env.OSPO_FUZZ_SEED ?? 20261123);

  it("findings, fixes, references and outline are those of a file read from scratch", {
    timeout: 60_000 + runs * 500,
  }, async () => {
    const path = fc.constantFrom(...Object.keys(files).filter((name) => !name.includes("config")));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(path, edit), { minLength: 2, maxLength: 8 }), async (edits) => {
        // Edits in several files, so that what is kept of one must notice what changed in another.
        const workspace = await loadWorkspace(files);
        const texts = { ...files };
        const watched = new Set(edits.map(([name]) => name));
        for (const [name, { at, length, piece }] of edits) {
          const uri = `${folder}/${name}`;
          const before = workspace.file(uri)?.document ?? OspoDocument.open(uri, 1, "");
          const start = Math.floor(at * before.text.length);
          const end = Math.min(start + length, before.text.length);
          const document = before.update([{ range: before.range(start, end), text: piece }], before.version + 1);
          workspace.setOpen(document);
          texts[name] = document.text;
          // Asked after each edit, so that something is kept that the next one may make wrong.
          for (const other of watched) {
            const context = workspace.contextOf(`${folder}/${other}`, today);
            if (context !== undefined) everything(context);
          }
        }
        const scratch = await loadWorkspace(texts);
        for (const other of watched) {
          const found = workspace.contextOf(`${folder}/${other}`, today);
          const expected = scratch.contextOf(`${folder}/${other}`, today);
          expect(found && everything(found)).toEqual(expected && everything(expected));
        }
      }),
      { seed, numRuns: runs },
    );
  });
});
