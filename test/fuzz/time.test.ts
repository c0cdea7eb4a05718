import fc from "fast-check";
import { expect, it } from "vitest";
import { OspoDocument } from "../../server/document/document";
import type { Context } from "../../server/workspace/context";
import type { Workspace } from "../../server/workspace/workspace";
import { holds } from "../support/property";
import { contextFor, findingsOf, folder, loadWorkspace } from "../support/workspace";

const days = ["2027-01-01", "2027-03-31", "2027-04-01", "2027-09-30"];
const parties = ["roy", "manager", "lang", "clerks", "nobody-yet"];

/** What the files say; each part is edited by itself. */
interface State {
  readonly title: string;
  readonly status: string;
  readonly capacity: string;
  readonly holder: string;
  readonly initiatives: readonly Part[];
  readonly elsewhere: readonly Part[];
  readonly tolerance: string;
}

interface Part {
  readonly note: string;
  readonly who: string;
  readonly fte: string;
  readonly start: string;
  readonly end: string;
  readonly status: string;
}

const part: fc.Arbitrary<Part> = fc.record({
  note: fc.constantFrom("a", "b", "c"),
  who: fc.oneof(fc.constantFrom(...parties), fc.constant("[roy, lang]")),
  fte: fc.constantFrom("0.3", "0.5", "0.6", "1.2", "x"),
  start: fc.constantFrom(...days),
  end: fc.constantFrom(...days, ""),
  status: fc.constantFrom("planned", "done"),
});
const state: fc.Arbitrary<State> = fc.record({
  title: fc.constantFrom("Plan", "Other plan"),
  status: fc.constantFrom("approved", "retired"),
  capacity: fc.constantFrom("0.5", "1"),
  holder: fc.constantFrom("roy", "lang"),
  initiatives: fc.array(part, { minLength: 1, maxLength: 3 }),
  elsewhere: fc.array(part, { maxLength: 2 }),
  tolerance: fc.constantFrom("0", "0.25"),
});

const organization = ({ capacity, holder }: State) => `ospo: organization/v1
title: City
people: {roy: {name: Alex Roy, capacity: ${capacity}}, lang: Bo Lang}
positions: {manager: {title: Manager, heldBy: ${holder}}, clerks: {title: Clerks, capacity: 3}}
`;

function plan(title: string, status: string, parts: readonly Part[]): string {
  const initiatives = parts.map(
    ({ note, who, fte, start, end, status }, index) => `  i${index}:
    note: ${note}
    phases:
      discovery:
        start: ${start}
        end: ${end}
        status: ${status}
        roles: {product-owner: {who: ${who}, fte: ${fte}}}
`,
  );
  return `ospo: staffing-plan/v1\ntitle: ${title}\nstatus: ${status}\ninitiatives:\n${initiatives.join("")}`;
}

const texts = (now: State): Record<string, string> => ({
  "organization.ospo.yaml": organization(now),
  "ospo.config.yaml": `ospo: config/v1\nrules: {over-allocated-person: {tolerance: ${now.tolerance}}}\n`,
  "elsewhere.ospo.yaml": plan("Elsewhere", "approved", now.elsewhere),
  "plan.ospo.yaml": plan(now.title, now.status, now.initiatives),
});

function said(context: Context): string[] {
  return findingsOf(context)
    .filter(({ rule }) => rule === "over-allocated-person")
    .map(({ spot, subject, words, related }) =>
      [
        context.document.startOf(spot),
        subject,
        words("en").message,
        ...related.map(({ uri, text }) => `${uri} ${text("en")}`),
      ].join(" | "),
    );
}

/** Edits only what differs, as somebody who types does. */
function edit(workspace: Workspace, name: string, text: string): void {
  const before = workspace.file(`${folder}/${name}`)?.document;
  if (before === undefined || before.text === text) return;
  let start = 0;
  while (before.text[start] === text[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, text.length) - start && before.text.at(-1 - end) === text.at(-1 - end)) end++;
  const range = { start: before.positionAt(start), end: before.positionAt(before.length - end) };
  workspace.setOpen(before.update([{ range, text: text.slice(start, text.length - end) }], before.version + 1));
}

it("says after each edit of any file who has too much time planned, as of the files as they are", async () => {
  let over = 0;
  const sequence = fc.array(state, { minLength: 1, maxLength: 5 });
  // Step by step: from one state to the next only some parts differ, and often only one.
  const steps = fc.array(
    fc.constantFrom<keyof State>("title", "status", "capacity", "holder", "initiatives", "elsewhere", "tolerance"),
  );
  await holds("time", 20, [state, sequence, steps], async (first, states, keys) => {
    const workspace = await loadWorkspace(texts(first));
    const uri = `${folder}/plan.ospo.yaml`;
    for (const [name, text] of Object.entries(texts(first)))
      workspace.setOpen(OspoDocument.open(`${folder}/${name}`, 1, text));
    let now = first;
    for (const next of states) {
      for (const key of [...keys, ...(Object.keys(first) as (keyof State)[])]) {
        now = { ...now, [key]: next[key] };
        for (const [name, text] of Object.entries(texts(now))) edit(workspace, name, text);
        const context = workspace.contextOf(uri, "2026-11-23");
        const { "plan.ospo.yaml": own = "", ...files } = texts(now);
        const expected = said(await contextFor(own, { path: "plan.ospo.yaml", files }));
        expect(context && said(context)).toEqual(expected);
        if (expected.length > 0) over++;
      }
    }
  });
  expect(over).toBeGreaterThan(20);
});
