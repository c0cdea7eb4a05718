import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../test/support/apply-fix";
import { contextFor, findingsOf } from "../../../test/support/workspace";
import type { Fix } from "../../checks/finding";
import type { Locale } from "../../locale";
import type { Context } from "../../workspace/context";
import { whoIsMissing } from "./conversation";
import type { Answer, ChoiceQuestion, TextQuestion } from "./talk";

const organization = `ospo: organization/v1
id: town
title: Town
departments:
  works: Public works
people:
  ana: {name: Ana Roy, department: works}
  bo: Bo Lang
positions:
  buyer: {title: Buyer, department: works}
partners:
  acme: {title: Acme, kind: vendor}
`;

/** Answers in order: the beginning of a label, `back`, nothing (Escape), or a text where one is asked for. */
type Script = readonly (string | undefined)[];

async function talk(
  text: string,
  script: Script,
  {
    locale = "en" as Locale,
    line = 5,
    mostChoices = Number.POSITIVE_INFINITY,
    canWrite = true,
    files = { "organization.ospo.yaml": organization } as Record<string, string>,
    meanwhile = (before: Context): Context | undefined => before,
  } = {},
) {
  const context = await contextFor(text, { files });
  const questions: (ChoiceQuestion | TextQuestion)[] = [];
  const told: string[] = [];
  const fixes: Fix[] = [];
  const left = [...script];
  const answer = (question: ChoiceQuestion | TextQuestion): Answer => {
    questions.push(question);
    if (left.length === 0) throw new Error(`Nobody answers “${question.prompt}”`);
    const said = left.shift();
    if (said === undefined || said === "back") return said;
    if (!("choices" in question)) return { value: said };
    const choice = question.choices.find(({ label }) => label.startsWith(said));
    if (choice === undefined) throw new Error(`No “${said}” in ${question.choices.map(({ label }) => label)}`);
    return { value: choice.id };
  };
  let now: Context | undefined = context;
  const talking = {
    mostChoices,
    choose: async (question: ChoiceQuestion) => answer(question),
    ...(canWrite ? { write: async (question: TextQuestion) => answer(question) } : {}),
    tell: (message: string) => told.push(message),
  };
  const current = () => {
    const here = now;
    now = now && meanwhile(now);
    return here;
  };
  await whoIsMissing(current, { line, character: 4 }, talking, locale, async (fix) => {
    fixes.push(fix);
    return true;
  });
  expect(left).toEqual([]);
  const edits = fixes.flatMap((fix) => fix.edits.flatMap((file) => file.edits));
  return { text: edits.length === 0 ? undefined : applyEdits(text, edits), questions, told, fixes };
}

const plan = (roles: string, rest = "") => `ospo: staffing-plan/v1
title: Plan
initiatives:
  permits:
    phases:
      procurement:
        roles:
${roles}${rest}`;

describe("who is missing", () => {
  const some = plan(`          product-owner: ana
          policy-lead: ana
          legal-specialist:
`);

  it("writes an assignment, a vacancy and a waiver with its reason at once", async () => {
    const { text, questions } = await talk(some, ["Buyer", "Open a vacancy", "Waive", "The frame contract covers it"]);
    expect(questions.map(({ prompt, step, steps }) => [prompt, step, steps])).toMatchInlineSnapshot();
    expect(text).toMatchInlineSnapshot();
  });

  it("leaves nothing for the checks to say about a role that got an answer", async () => {
    const { text } = await talk(some, ["Buyer", "Open a vacancy", "Waive", "The frame contract covers it"]);
    const context = await contextFor(text ?? "", { files: { "organization.ospo.yaml": organization } });
    const rules = findingsOf(context).map(({ rule }) => rule);
    expect(rules).not.toContain("missing-role");
    expect(rules).not.toContain("unassigned-role");
    expect(rules.filter((rule) => rule.includes("syntax") || rule === "wrong-type")).toEqual([]);
  });
});
