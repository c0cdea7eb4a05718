import fc from "fast-check";
import { describe, it } from "vitest";
import { OspoDocument } from "../../server/document/document";
import type { Context } from "../../server/workspace/context";
import type { Workspace } from "../../server/workspace/workspace";
import { knownOf, seenAt } from "../support/ask";
import { edit } from "../support/edits";
import { fuzzTimeout, holds } from "../support/property";
import { expectSame } from "../support/same";
import { asValue, goodFiles, largePlan, otherFiles, suiteTexts } from "../support/texts";
import { sequences, startText, typeInto } from "../support/typing";
import { folder, loadWorkspace } from "../support/workspace";

const today = "2026-11-23";
const uri = `${folder}/test.ospo.yaml`;

/** The rest of a workspace, so that ids in a plan lead somewhere. */
const around = { "organization.ospo.yaml": goodFiles["examples/organization.ospo.yaml"] ?? "" };

function contextOf(workspace: Workspace, document: OspoDocument): Context {
  workspace.setOpen(document);
  const context = workspace.contextOf(document.uri, today);
  if (context === undefined) throw new Error(`${document.uri} is not ours`);
  return context;
}

const wrapped = Object.fromEntries(Object.entries(suiteTexts).map(([name, text]) => [name, asValue(text)]));
// A plan of 1 000 lines takes too long for each edit of each run; some of it shows as much.
const plan = Object.fromEntries(
  Object.entries(largePlan).map(([name, text]) => [name, text.split("\n").slice(0, 300).join("\n")]),
);

describe("after every edit of a sequence", () => {
  it.each([
    ["our documents", goodFiles, 3, 10],
    ["documents with slips", otherFiles, 15, 10],
    ["a large plan", plan, 2, 10],
    ["the YAML test suite's documents", wrapped, 25, 8],
  ])("what is known of a file is as from scratch: %s", { timeout: fuzzTimeout }, async (_name, texts, runs, edits) => {
    await holds("file", runs, sequences(Object.keys(texts), edits), async (start, sequence) => {
      const workspace = await loadWorkspace(around);
      await typeInto(OspoDocument.open(uri, 1, startText(texts, start)), sequence, {
        begin: (document) => knownOf(contextOf(workspace, document)),
        after: async ({ document, changes }) => {
          const context = contextOf(workspace, document);
          const scratch = contextOf(await loadWorkspace(around), OspoDocument.open(uri, 1, document.text));
          expectSame(knownOf(context), knownOf(scratch));
          const last = changes.at(-1);
          const at = last !== undefined && "range" in last ? document.offsetAt(last.range.start) : 0;
          expectSame(seenAt(context, at + (last?.text.length ?? 0)), seenAt(scratch, at + (last?.text.length ?? 0)));
        },
      });
    });
  });

  it("what is known of a file is as from scratch when others are edited", { timeout: fuzzTimeout }, async () => {
    const path = fc.constantFrom(...Object.keys(goodFiles).filter((name) => !name.includes("config")));
    const turns = fc.array(fc.tuple(path, edit), { minLength: 2, maxLength: 8 });
    await holds("file", 2, [turns], async (edits) => {
      const workspace = await loadWorkspace(goodFiles);
      const texts: Record<string, string> = { ...goodFiles };
      const watched = new Set(edits.map(([name]) => name));
      for (const [name, next] of edits) {
        const fileUri = `${folder}/${name}`;
        const before = workspace.file(fileUri)?.document ?? OspoDocument.open(fileUri, 1, texts[name] ?? "");
        const document = await typeInto(before, [next], { begin: () => {}, after: () => {} });
        workspace.setOpen(document);
        texts[name] = document.text;
        const scratch = await loadWorkspace(texts);
        for (const other of watched) {
          const found = workspace.contextOf(`${folder}/${other}`, today);
          const expected = scratch.contextOf(`${folder}/${other}`, today);
          expectSame(found && knownOf(found), expected && knownOf(expected));
        }
      }
    });
  });
});
