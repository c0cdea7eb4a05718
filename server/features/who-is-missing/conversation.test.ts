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
  const some = plan(
    `          technical-lead: ana
          product-owner: ana
          software-developer: ana
          procurement-specialist: bo
          end-user-department-head: ana
          finance-specialist:  # who?
          end-user-specialist: {fte: 0.2}
`,
    `        note: on time
  parks:
    phases:
      procurement:
        roles:
          legal-specialist: bo
`,
  );

  /** Finance is empty, the law and IT are missing, and a role that is not needed says nothing. */
  const answers = ["Open a vacancy", "Bo", "Waive", "The frame contract covers it", "Buyer"];

  it("asks for each role in turn, and writes an assignment, a vacancy and a waiver with its reason at once", async () => {
    const { text, questions } = await talk(some, answers);
    expect(
      questions.map(({ title, prompt, step, steps }) => `${title} ${step}/${steps} ${prompt}`),
    ).toMatchInlineSnapshot(`
      [
        "Who takes part as Finance Specialist in Procurement? 1/4 Choose below, or type a few letters of a name",
        "Who takes part as Contracting / Legal Specialist in Procurement? 2/4 Choose below, or type a few letters of a name",
        "Who takes part as IT Specialist in Procurement? 3/4 Choose below, or type a few letters of a name",
        "Who takes part as IT Specialist in Procurement? 3/4 Why is nobody needed as IT Specialist?",
        "Who takes part as End User / Departmental Specialist in Procurement? 4/4 Choose below, or type a few letters of a name",
      ]
    `);
    expect(text).toMatchInlineSnapshot(`
      "ospo: staffing-plan/v1
      title: Plan
      initiatives:
        permits:
          phases:
            procurement:
              roles:
                technical-lead: ana
                product-owner: ana
                software-developer: ana
                procurement-specialist: bo
                end-user-department-head: ana
                finance-specialist: {vacancy: finance-specialist-1}  # who?
                end-user-specialist: {fte: 0.2, who: buyer}
                legal-specialist: bo
                it-specialist: {waived: The frame contract covers it}
              note: on time
        parks:
          phases:
            procurement:
              roles:
                legal-specialist: bo
      vacancies:
        finance-specialist-1: {role: finance-specialist}
      "
    `);
  });

  it("leaves nothing to say about who is missing in the phase", async () => {
    const { text = "" } = await talk(some, answers);
    const context = await contextFor(text, { files: { "organization.ospo.yaml": organization } });
    const { line } = context.document.positionAt(text.indexOf("parks:"));
    const here = findingsOf(context).filter(({ spot }) => context.document.rangeOf(spot).start.line < line);
    const rules = new Set(here.map(({ rule }) => rule));
    for (const rule of ["missing-role", "unassigned-role", "wrong-type", "yaml-syntax"])
      expect(rules).not.toContain(rule);
  });

  it("offers those who have the role elsewhere first, then those of the initiative, and no partner where none may be", async () => {
    const { questions } = await talk(some, [undefined]);
    const [question] = questions;
    expect(
      question && "choices" in question && question.choices.map(({ label, group }) => `${group}: ${label}`),
    ).toMatchInlineSnapshot(`
      [
        "Takes part in this initiative: Ana Roy",
        "Takes part in this initiative: Bo Lang",
        "Everybody else: Buyer",
        "Nobody, or somebody else: Open a vacancy",
        "Nobody, or somebody else: Waive the role, and say why",
        "Nobody, or somebody else: Write another name or id",
        "Nobody, or somebody else: Leave it for later",
      ]
    `);
  });

  it("writes nothing when the author breaks off, whatever was answered before", async () => {
    const { text, told } = await talk(some, ["Open a vacancy", "Bo", undefined]);
    expect(text).toBeUndefined();
    expect(told).toEqual([]);
  });

  it("goes back to the question before, and from the reason to the choice", async () => {
    const { text } = await talk(some, ["Bo", "back", "Buyer", "Waive", "back", "Leave", "Leave", "Leave"]);
    expect(text).toContain("finance-specialist: buyer  # who?\n");
    expect(text).not.toContain("waived");
  });

  it("writes nothing for what is left for later", async () => {
    const { text, told } = await talk(some, ["Leave", "Leave", "Leave", "Leave"]);
    expect([text, told]).toEqual([undefined, []]);
  });

  it("takes a name that is not in the list", async () => {
    const { text } = await talk(some, ["Leave", "Write", "Jo Bly: notary", "Leave", "Leave"]);
    expect(text).toContain('legal-specialist: "Jo Bly: notary"\n');
  });

  it("asks which phase where the cursor is in none, and not where there is only one", async () => {
    const several = await talk(some, ["Procurement", "Leave", "Leave", "Leave", "Leave"], { line: 1 });
    const [question] = several.questions;
    expect(question && "choices" in question && question.choices).toMatchInlineSnapshot(`
      [
        {
          "description": "permits",
          "detail": "Finance Specialist, Contracting / Legal Specialist, IT Specialist and End User / Departmental Specialist",
          "id": "0",
          "label": "Procurement",
        },
        {
          "description": "parks",
          "detail": "Technical Lead, Product Owner, Software Developer, Procurement Specialist, Finance Specialist, IT Specialist and End User Department Head",
          "id": "1",
          "label": "Procurement",
        },
      ]
    `);
    const one = await talk(plan("          technical-lead: ana\n"), [undefined], { line: 1 });
    expect(one.questions[0]?.step).toBe(1);
  });

  it("says so when nobody is missing, and when the file is no plan", async () => {
    const none = await talk("ospo: staffing-plan/v1\ntitle: Plan\ninitiatives: {}\n", []);
    expect(none.told).toMatchInlineSnapshot(`
      [
        "Nobody is missing in this plan: every role that its phases need has somebody, a vacancy or a waiver.",
      ]
    `);
    const charter = await talk("ospo: charter/v1\ntitle: Charter\n", []);
    expect(charter.told).toMatchInlineSnapshot(`
      [
        "Only a staffing plan says who takes part. Open one, and ask again.",
      ]
    `);
  });

  it("replaces a waiver that has ended", async () => {
    const ended = `          technical-lead: ana
          product-owner: ana
          software-developer: ana
          procurement-specialist: ana
          finance-specialist: ana
          end-user-department-head: ana
          it-specialist: ana
          legal-specialist:
            waived: Not yet
            until: 2026-01-01
`;
    const { text } = await talk(plan(ended), ["Bo"]);
    expect(text).toContain("          it-specialist: ana\n          legal-specialist: bo\n");
  });

  it("has a line for the reason written where the editor cannot ask for it, and leads there", async () => {
    const { text, fixes } = await talk(some, ["Leave", "Waive", "Leave", "Leave"], { canWrite: false, mostChoices: 5 });
    expect(text).toContain("legal-specialist: {waived: }\n");
    expect(fixes[0]?.writeBehind).toBe("waived:");
  });

  it("speaks French", async () => {
    const { questions } = await talk(some, [undefined], { locale: "fr" });
    expect(questions).toMatchInlineSnapshot(`
      [
        {
          "choices": [
            {
              "description": "ana",
              "detail": "Personne, Public works",
              "group": "Participe à cette initiative",
              "id": "who:ana",
              "label": "Ana Roy",
            },
            {
              "description": "bo",
              "detail": "Personne",
              "group": "Participe à cette initiative",
              "id": "who:bo",
              "label": "Bo Lang",
            },
            {
              "description": "buyer",
              "detail": "Poste, Public works",
              "group": "Autres personnes et organismes",
              "id": "who:buyer",
              "label": "Buyer",
            },
            {
              "detail": "Le plan indique que le rôle est encore à pourvoir.",
              "group": "Personne, ou quelqu’un d’autre",
              "id": "vacancy",
              "label": "Inscrire un poste vacant",
            },
            {
              "detail": "Personne n’est nécessaire; la raison figure dans le plan.",
              "group": "Personne, ou quelqu’un d’autre",
              "id": "waived",
              "label": "Dispenser du rôle, en disant pourquoi",
            },
            {
              "detail": "Pour quelqu’un qui n’est pas dans la liste.",
              "group": "Personne, ou quelqu’un d’autre",
              "id": "name",
              "label": "Écrire un autre nom ou identifiant",
            },
            {
              "detail": "Rien n’est écrit, et l’avertissement demeure.",
              "group": "Personne, ou quelqu’un d’autre",
              "id": "later",
              "label": "Laisser pour plus tard",
            },
          ],
          "prompt": "Choisissez ci-dessous, ou tapez quelques lettres d’un nom",
          "step": 1,
          "steps": 4,
          "title": "Qui a le rôle « Spécialiste des finances » dans la phase « Approvisionnement »?",
        },
      ]
    `);
  });

  it("follows the plan where it was edited meanwhile, and says so where the phase is gone", async () => {
    const later = async (change: (text: string) => string) => {
      const context = await contextFor(change(some), { files: { "organization.ospo.yaml": organization } });
      return talk(some, answers, { meanwhile: () => context });
    };
    const { fixes } = await later((text) => text.replace("title: Plan", "title: A longer title"));
    const moved = some.replace("title: Plan", "title: A longer title");
    expect(
      applyEdits(
        moved,
        fixes.flatMap((fix) => fix.edits.flatMap((file) => file.edits)),
      ),
    ).toContain("vacancies:");
    expect((await later((text) => text.replace("procurement:", "integration:"))).told).toHaveLength(1);
  });
});
