import { describe, expect, it } from "vitest";
import { makePlan } from "../../test/bench/plan";
import { folder, loadWorkspace } from "../../test/support/workspace";
import { OspoDocument } from "../document/document";
import type { Phase } from "../model/plan";
import type { CheckContext } from "./context";
import { eachPhase } from "./each-part";

const { text, target } = makePlan(600).yaml;
const uri = `${folder}/plan.ospo.yaml`;

describe("a check of each phase", () => {
  it("looks again only at the phase that was edited, and finds the same in the same order as from scratch", async () => {
    const workspace = await loadWorkspace({});
    const contextOf = (document: OspoDocument) => {
      workspace.setOpen(document);
      const context = workspace.contextOf(uri, "2026-11-23");
      return { ...context, structure: [], silences: [] } as unknown as CheckContext;
    };
    const options = {};
    const seen: Phase[] = [];
    const newCheck = () =>
      eachPhase<string>(function* (_context, phase) {
        seen.push(phase);
        yield { spot: phase.key, params: `${phase.id} ${phase.status?.value}` };
      });
    const check = newCheck();
    const found = (document: OspoDocument, by = check) => by(contextOf(document), options).map(({ params }) => params);

    const document = OspoDocument.open(uri, 1, text);
    const before = found(document);
    expect(seen).toHaveLength(before.length);
    expect(before.length).toBeGreaterThan(20);

    seen.length = 0;
    const range = { start: document.positionAt(target.status - 1), end: document.positionAt(target.status) };
    const edited = document.update([{ range, text: "" }], 2);
    const after = found(edited);
    expect(seen).toHaveLength(1);
    expect(after.filter((one, at) => one !== before[at])).toEqual([expect.stringMatching(/ activ$/)]);
    expect(after).toEqual(found(OspoDocument.open(uri, 3, edited.text), newCheck()));
  });
});
