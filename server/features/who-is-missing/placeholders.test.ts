/** A role that holds only a word such as `TBD` is asked about as one that holds nothing. */
import { expect, it } from "vitest";
import { applyEdits } from "../../../test/support/apply-fix";
import { contextFor } from "../../../test/support/workspace";
import { whoIsMissing } from "./conversation";
import type { ChoiceQuestion } from "./talk";

const plan = (roles: string) => `ospo: staffing-plan/v1
title: Plan
initiatives:
  permits:
    phases:
      discovery:
        roles:
          policy-lead: ana
          product-owner: ana
          it-specialist: ${roles}
          end-user-specialist: {waived: Asked last year}
          end-user-department-head: ana
`;

/** The choices for each question, when each is answered with the first label that begins so, and the text that comes of it. */
async function ask(text: string, said: readonly string[], files: Record<string, string> = {}) {
  const context = await contextFor(text, { files });
  const questions: ChoiceQuestion[] = [];
  const told: string[] = [];
  let result: string | undefined;
  const choose = async (question: ChoiceQuestion) => {
    const choice = question.choices.find(({ label }) => label.startsWith(said[questions.length] ?? "?"));
    questions.push(question);
    return choice && { value: choice.id };
  };
  const write = async () => ({ value: "The help desk does it" });
  await whoIsMissing(
    () => context,
    undefined,
    { mostChoices: 20, choose, write, tell: (message) => told.push(message) },
    "en",
    async (fix) => {
      result = applyEdits(
        text,
        fix.edits.flatMap(({ edits }) => edits),
      );
      return true;
    },
  );
  return { result, told, labels: questions.map(({ choices }) => choices.map(({ label }) => label)) };
}

it.each(["TBD", "[TBD]", "{who: TBD}", "N/A", '"???"'])(
  "asks about %s, and never offers the word as somebody",
  async (word) => {
    const { labels, told } = await ask(plan(word), ["ana"]);
    expect(told).toEqual([]);
    expect(labels).toHaveLength(1);
    expect(labels[0]).toContain("ana");
    expect(labels[0]?.filter((label) => /tbd|n\/a|\?\?/i.test(label))).toEqual([]);
  },
);

it.each([
  ["TBD # soon", "ana", "ana # soon"],
  ["{who: TBD, fte: 0.2}", "ana", "{who: ana, fte: 0.2}"],
  ["[TBD]", "ana", "[ana]"],
  ["N/A", "Waive", "{waived: The help desk does it}"],
  ["{who: none, note: Asked}", "Waive", "{waived: The help desk does it, note: Asked}"],
])("writes the answer in the place of %s", async (word, said, written) => {
  expect((await ask(plan(word), [said])).result).toBe(plan(written));
});

it("asks nothing where somebody has the id", async () => {
  const files = { "o.ospo.yaml": "ospo: organization/v1\ntitle: City\npositions: {tbd: {title: Technical board}}\n" };
  const { labels, told } = await ask(plan("tbd"), [], files);
  expect(labels).toEqual([]);
  expect(told).toEqual([expect.stringContaining("Nobody is missing")]);
});
