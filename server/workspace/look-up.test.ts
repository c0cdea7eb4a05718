import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contextFor, folder, loadWorkspace } from "../../test/support/workspace";
import { OspoDocument } from "../document/document";
import { builtInMatrix } from "../matrix/built-in.generated";
import type { Context } from "./context";
import { definitionsIn, lookUp, openReferences, referencesIn, targetsOf } from "./look-up";
import type { Reference } from "./references";

const root = join(__dirname, "../..");

function filesOf(directory: string): Record<string, string> {
  const names = readdirSync(join(root, directory), { recursive: true, encoding: "utf8" });
  const documents = names.filter((name) => name.endsWith(".yaml"));
  return Object.fromEntries(documents.map((name) => [name, readFileSync(join(root, directory, name), "utf8")]));
}

/** Each reference as `path: answer`, the kind of what was found in place of "found". */
function answers(context: Context): string[] {
  return referencesIn(context).map((reference) => `${reference.path.join("/")}: ${answer(context, reference)}`);
}

function answer(context: Context, reference: Reference): string {
  const found = lookUp(context, reference);
  return found.type === "found" ? found.target.kind : found.type;
}

async function answersTo(text: string, files: Record<string, string> = {}): Promise<string[]> {
  return answers(await contextFor(text, { files }));
}

const organization = `ospo: organization/v1
id: city
title: City
departments: {it: IT}
people: {a-roy: {name: Alex Roy}}
positions: {cio: {title: CIO, heldBy: a-roy}}
partners: {acme: {title: Acme, kind: vendor}}
bodies: {council: Council}
`;

describe("looking references up", () => {
  it.each(["test/fixtures/format", "examples"])(
    "finds every reference of %s that is not wrong on purpose",
    async (path) => {
      const workspace = await loadWorkspace(filesOf(path));
      const unknown = workspace.files().flatMap(({ uri }) => {
        const context = workspace.contextOf(uri, "2026-11-23");
        if (context === undefined) throw new Error(uri);
        return referencesIn(context)
          .filter((reference) => !["found", "name", "link"].includes(lookUp(context, reference).type))
          .map(({ value }) => value);
      });
      expect(unknown).toEqual(path === "examples" ? ["techncal-lead", "k-sing"] : []);
    },
  );

  it("finds every kind of reference of a plan", async () => {
    const found = await answersTo(
      `ospo: staffing-plan/v1
title: Plan
organization: city
owner: cio
vacancies: {v1: {role: product-owner, department: it}}
training: {t1: {role: product-owner, for: [a-roy]}}
initiatives:
  one:
    departments: [it]
    lead: council
    contracts: {c1: {partner: acme}}
    budget: {byPhase: {discovery: 1}}
    phases:
      discovery:
        roles:
          product-owner: [a-roy, {who: [cio, a-roy], deputy: cio}]
          it-specialist: {vacancy: v1}
`,
      { "organization.ospo.yaml": organization },
    );
    expect(found).toEqual([
      "organization: organization",
      "owner: position",
      "vacancies/v1/role: role",
      "vacancies/v1/department: department",
      "training/t1/role: role",
      "training/t1/for/0: person",
      "initiatives/one/departments/0: department",
      "initiatives/one/lead: body",
      "initiatives/one/contracts/c1/partner: partner",
      "initiatives/one/budget/byPhase/discovery: phase",
      "initiatives/one/phases/discovery: phase",
      "initiatives/one/phases/discovery/roles/product-owner: role",
      "initiatives/one/phases/discovery/roles/product-owner/0: person",
      "initiatives/one/phases/discovery/roles/product-owner/1/who/0: position",
      "initiatives/one/phases/discovery/roles/product-owner/1/who/1: person",
      "initiatives/one/phases/discovery/roles/product-owner/1/deputy: position",
      "initiatives/one/phases/discovery/roles/it-specialist: role",
      "initiatives/one/phases/discovery/roles/it-specialist/vacancy: vacancy",
    ]);
  });

  it("finds parties before roles, roles of the policy, steps and documents", async () => {
    const policy = `ospo: policy/v1
title: Policy
owner: policy-lead
extends: Directive
supersedes: [other, Guideline of 2019, "https://city.example/old"]
people: {policy-lead: {name: A person}}
roles: {maintainer: {title: Maintainer}}
clauses: {c: {responsible: [maintainer, legal-specialist, City council], appliesIn: procurement}}
approvalSteps: {a: {does: A}, b: {does: B, after: [a, missing]}}
`;
    const other = "ospo: policy/v1\nid: other\ntitle: Other\n";
    expect(await answersTo(policy, { "other.ospo.yaml": other })).toEqual([
      "owner: person",
      "extends: name",
      "supersedes/0: document",
      "supersedes/1: name",
      "supersedes/2: link",
      "clauses/c/responsible/0: policy-role",
      "clauses/c/responsible/1: role",
      "clauses/c/responsible/2: name",
      "clauses/c/appliesIn: phase",
      "approvalSteps/b/after/0: approval-step",
      "approvalSteps/b/after/1: unknown",
    ]);
  });

  it("says nothing of an id while no organization is described", async () => {
    const text = "ospo: charter/v1\ntitle: C\nowner: boss\nsponsor: City council\nteam: {boss: {fte: 1}}\n";
    expect(await answersTo(text)).toEqual(["owner: no-organization", "sponsor: name", "team/boss: no-organization"]);
    expect(await answersTo(text, { "o.ospo.yaml": organization })).toEqual([
      "owner: unknown",
      "sponsor: name",
      "team/boss: unknown",
    ]);
    const empty = "ospo: charter/v1\ntitle: C\nowner: boss\npeople: {}\n";
    expect(await answersTo(empty)).toEqual(["owner: unknown"]);
  });

  it("looks in the file first, then in the organization that it names, else in all", async () => {
    const files = {
      "one.ospo.yaml": "ospo: organization/v1\nid: one\ntitle: One\npositions: {boss: {title: Boss of one}}\n",
      "two.ospo.yaml": "ospo: organization/v1\nid: two\ntitle: Two\npositions: {chief: {title: Chief of two}}\n",
    };
    const text = (id: string, more = "") => `ospo: charter/v1\ntitle: C\nowner: ${id}\n${more}`;
    expect(await answersTo(text("boss"), files)).toEqual(["owner: position"]);
    expect(await answersTo(text("boss", "organization: two\n"), files)).toEqual([
      "owner: unknown",
      "organization: organization",
    ]);
    const context = await contextFor(text("boss", "positions: {boss: {title: My own}}\n"), { files });
    const reference = referencesIn(context)[0];
    if (reference === undefined) throw new Error("no reference");
    const found = lookUp(context, reference);
    expect(found.type === "found" && found.target.file).toBe(context.file);
  });

  it("tells an id of another kind, an id with an accent, and a name", async () => {
    const plan = `ospo: staffing-plan/v1
title: P
owner: CIO of the city
initiatives: {one: {lead: cïo, contracts: {c: {partner: cio}}}}
`;
    const context = await contextFor(plan, { files: { "o.ospo.yaml": organization } });
    expect(answers(context)).toEqual([
      "owner: name",
      "initiatives/one/lead: unknown",
      "initiatives/one/contracts/c/partner: unknown",
    ]);
    const partner = referencesIn(context)[2];
    const found = partner && lookUp(context, partner);
    expect(found?.type === "unknown" && found.other?.kind).toBe("position");
  });

  it("is silent about roles of a matrix that is not known", async () => {
    const text = "ospo: staffing-plan/v1\ntitle: P\nmatrix: own\nvacancies: {v: {role: chair}}\n";
    expect(await answersTo(text)).toEqual(["matrix: unknown", "vacancies/v/role: unknown-matrix"]);
  });

  it("finds roles in the file of an own matrix", async () => {
    const matrix = `ospo: role-matrix/v1
id: own
title: Own
phases: {start: {title: Start}}
roles: {chair: {title: Chair, involvement: {start: involved}}}
`;
    const text = "ospo: staffing-plan/v1\ntitle: P\nmatrix: own\nvacancies: {v: {role: chair}}\n";
    const context = await contextFor(text, { files: { "m.ospo.yaml": matrix } });
    const reference = referencesIn(context)[1];
    const found = reference && lookUp(context, reference);
    expect(found?.type === "found" && found.target.file?.uri).toBe(`${folder}/m.ospo.yaml`);
    expect(targetsOf(context, ["role"]).map(({ id }) => id)).toEqual(["chair"]);
  });

  it("offers what may stand in a place", async () => {
    const context = await contextFor("ospo: charter/v1\ntitle: C\n", { files: { "o.ospo.yaml": organization } });
    expect(targetsOf(context, ["party"]).map(({ id }) => id)).toEqual(["a-roy", "cio", "acme", "council"]);
    expect(targetsOf(context, ["phase"]).map(({ id }) => id)).toEqual([...builtInMatrix.phases.keys()]);
  });

  it("visits an alias bomb in no time", async () => {
    const lines = Array.from({ length: 40 }, (_, n) => `  d${n}: &d${n} {members: [*m, *m, *m]}`);
    const text = `ospo: organization/v1\ntitle: O\nbodies:\n  first: &m\n    title: M\n${lines.join("\n")}\n`;
    const context = await contextFor(text);
    expect(referencesIn(context)).toEqual([]);
  });
});

describe("definitions", () => {
  it("are the keys of the maps that define something, and the id of the document", async () => {
    const context = await contextFor(`${organization}x-own: {people: {no: {}}}\n`);
    expect(definitionsIn(context).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "organization city",
      "department it",
      "person a-roy",
      "position cio",
      "partner acme",
      "body council",
    ]);
  });
});

/** A plan of about 10 000 lines. */
function largePlan(): string {
  const roles = ["policy-lead", "technical-lead", "product-owner", "it-specialist", "end-user-specialist"];
  const phase = (id: string) => [
    `      ${id}:`,
    "        start: 2026-01-01",
    "        roles:",
    ...roles.flatMap((role) => [`          ${role}:`, "            who: a-roy", "            deputy: cio"]),
  ];
  const initiative = (n: number) => [
    `  initiative-${n}:`,
    "    phases:",
    ...[...builtInMatrix.phases.keys()].flatMap(phase),
  ];
  const lines = Array.from({ length: 110 }, (_, n) => initiative(n)).flat();
  return ["ospo: staffing-plan/v1", "title: Large", "initiatives:", ...lines, ""].join("\n");
}

it("finds every reference of 10 000 lines, and after a keystroke keeps what lies elsewhere", async () => {
  const text = largePlan();
  expect(text.split("\n").length).toBeGreaterThan(10_000);
  const workspace = await loadWorkspace({ "o.ospo.yaml": organization });
  const uri = `${folder}/large.ospo.yaml`;
  const contextOf = (document: OspoDocument) => {
    workspace.setOpen(document);
    return present(workspace.contextOf(uri, "2026-11-23"));
  };
  const document = OspoDocument.open(uri, 1, text);
  const context = contextOf(document);
  const before = referencesIn(context);
  expect(before.filter((reference) => lookUp(context, reference).type !== "found")).toEqual([]);
  const at = document.positionAt(text.indexOf("deputy: cio") + "deputy: ci".length);
  const after = contextOf(document.update([{ range: { start: at, end: at }, text: "x" }], 2));
  const known = new Set(before);
  expect(openReferences(after).map(({ reference }) => reference.value)).toEqual(["cixo"]);
  // Those of one phase are new; all others are the same objects.
  expect(referencesIn(after).filter((reference) => !known.has(reference)).length).toBeLessThan(20);
});

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("not there");
  return value;
}
