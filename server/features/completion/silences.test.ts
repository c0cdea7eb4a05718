import { expect, it } from "vitest";
import { applyEdits } from "../../../test/support/apply-fix";
import { options } from "../../../test/support/completion";
import { contextFor, findingsOf } from "../../../test/support/workspace";
import { complete } from "./complete";

async function at(marked: string) {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const context = await contextFor(text);
  const { items } = complete(context, offset, options);
  const accept = (label: string) => {
    const edit = items.find((item) => item.label === label)?.textEdit;
    if (edit === undefined || !("range" in edit)) throw new Error(`${label} is not offered`);
    const [start, end] = [context.document.offsetAt(edit.range.start), context.document.offsetAt(edit.range.end)];
    return applyEdits(text, [{ start, end, newText: edit.newText }]);
  };
  return { labels: items.map(({ label }) => label), accept };
}

const charter = (comment: string) => `ospo: charter/v1
title: Charter
review:
  every: P6M
  ${comment}
  last: 2020-01-01
`;

it("offers the rules in a comment that leaves out a finding, and what is accepted leaves it out", async () => {
  const { labels, accept } = await at(charter("# ospo-ignore rev|"));
  expect(labels).toContain("missing-role");
  expect(labels).not.toContain("yaml-syntax");
  const text = accept("review-overdue");
  expect(text).toBe(charter("# ospo-ignore review-overdue: "));
  const context = await contextFor(text.replace("overdue: ", "overdue: in January"));
  expect(findingsOf(context).map(({ rule }) => rule)).not.toContain("review-overdue");
});

it("puts a rule in place of another one and keeps the reason", async () => {
  const { accept } = await at(charter("# ospo-ignore mis|sing-role: in January"));
  expect(accept("review-overdue")).toBe(charter("# ospo-ignore review-overdue: in January"));
});

it("offers nothing in other comments, and nothing behind the rule", async () => {
  expect((await at(charter("# a comment |"))).labels).toEqual([]);
  expect((await at(charter("# ospo-ignore missing-role: so |"))).labels).toEqual([]);
});
