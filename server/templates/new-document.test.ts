import { describe, expect, it } from "vitest";
import { frenchTypography } from "../../test/support/french";
import { contextFor, findingsOf, folder, loadWorkspace } from "../../test/support/workspace";
import type { Locale } from "../locale";
import { builtInMatrix } from "../matrix/built-in.generated";
import { matrixFromData } from "../matrix/from-data";
import { type RoleMatrix, requiredRoles } from "../matrix/model";
import { toData } from "../model/data";
import { type DocumentKind, documentKinds } from "../model/kinds";
import { newDocument } from "./new-document";
import type { NewDocumentOptions } from "./setting";

const today = "2026-11-23";
const locales: readonly Locale[] = ["en", "fr"];
const cases = documentKinds.flatMap((kind) => locales.map((locale) => [kind, locale] as const));

const organization = `ospo: organization/v1
id: city
title: City
languages: [en, fr-CA]
people:
  a-roy: {name: Alex Roy}
`;

const ownText = `ospo: role-matrix/v1
id: own
title: "Our own: roles, phases"
levels:
  A: {title: Accountable, required: true, exactlyOne: true}
  C: {title: Consulted}
phases:
  idea: {title: {en: "Idea, first", fr: "Idée : la première"}, description: "One line\\nand another"}
  pause: Pause
  do-it: {title: Do it, like: integration}
roles:
  boss: {title: "Boss: the #1", involvement: {idea: A, do-it: [A, C]}}
  coder: {title: Coder, external: true, like: software-developer, competencies: [code], involvement: {do-it: {level: A, fte: 0.5, note: "a, b"}}}
  adviser: {title: Adviser, involvement: {idea: C, pause: C}}
`;

async function options(files: Record<string, string>, locale: Locale, matrix: RoleMatrix = builtInMatrix) {
  const workspace = await loadWorkspace(files);
  return { matrix, locale, today, index: workspace.indexFor(`${folder}/x.ospo.yaml`) } satisfies NewDocumentOptions;
}

/** What the checks say of a new document among the files of its folder: `severity rule`. */
async function said(kind: DocumentKind, files: Record<string, string>, made: NewDocumentOptions): Promise<string[]> {
  const { fileName, text } = newDocument(kind, made);
  const context = await contextFor(text, { path: fileName, files, today });
  return findingsOf(context).map((finding) => `${finding.severity} ${finding.rule}`);
}

/** The tab stops of a snippet, and what is left when they are replaced by their defaults. */
function readSnippet(snippet: string) {
  const stops: number[] = [];
  const text = snippet.replace(
    /\\([\\$}])|\$\{(\d+)(?::((?:[^\\$}]|\\[\\$}])*))?\}|\$/g,
    (all, sign, stop, content) => {
      if (sign !== undefined) return sign;
      if (stop === undefined) throw new Error(`a $ that is neither escaped nor a tab stop: ${all}`);
      stops.push(Number(stop));
      return (content ?? "").replace(/\\([\\$}])/g, "$1");
    },
  );
  return { stops, text: text.replace(/ +$/gm, "") };
}

describe.each(cases)("a new %s in %s", (kind, locale) => {
  it.each([
    ["alone", {}],
    ["beside an organization", { "organization.ospo.yaml": organization }],
  ])("has no error and no warning, only what is to be filled in, %s", async (_, files) => {
    const found = await said(kind, files, await options(files, locale));
    expect(found.filter((finding) => !/^(information|hint) /.test(finding))).toEqual([]);
    expect(found.filter((finding) => finding === "information unassigned-role")).toHaveLength(
      kind === "staffing-plan" ? 24 : 0,
    );
  });

  it("has well-formed tab stops in the order of the text, and the same text without them", async () => {
    const { snippet, text } = newDocument(kind, await options({}, locale));
    const read = readSnippet(snippet);
    expect(read.text).toBe(text);
    expect(read.stops).toEqual(read.stops.map((_, index) => index + 1));
    expect(read.stops.length).toBeGreaterThan(0);
  });

  it("says what it is first and fits on the screen", async () => {
    const { text } = newDocument(kind, await options({}, locale));
    const lines = text.split("\n");
    expect(lines.find((line) => line !== "" && !line.startsWith("#"))).toBe(`ospo: ${kind}/v1`);
    expect(text.endsWith("\n") && !text.endsWith("\n\n")).toBe(true);
    expect(text).not.toMatch(/\t|\n\n\n|undefined|\[object/);
    // The descriptions of a matrix are copied as they are.
    if (kind !== "role-matrix") expect(lines.filter((line) => line.length > 100)).toEqual([]);
    if (locale === "fr") expect(frenchTypography(text)).toEqual([]);
  });
});

describe("a new staffing plan", () => {
  const plan = async (made: NewDocumentOptions, files: Record<string, string> = {}) => {
    const context = await contextFor(newDocument("staffing-plan", made).text, { files, today });
    return context.file.plan.initiatives.flatMap(({ phases }) =>
      phases.map((phase) => [phase.id, ...phase.roles.map((role) => role.id)]),
    );
  };

  it("has every phase of the matrix in order, each with the roles that it requires", async () => {
    const expected = [...builtInMatrix.phases.keys()].map((id) => [
      id,
      ...requiredRoles(builtInMatrix, id).map((role) => role.id),
    ]);
    expect(expected.flat()).toHaveLength(5 + 24);
    expect(await plan(await options({}, "en"))).toEqual(expected);
  });

  it("follows another matrix, whatever its texts", async () => {
    const files = { "m.ospo.yaml": ownText, "ospo.config.yaml": "ospo: config/v1\nmatrix: own\n" };
    const matrix = (await contextFor(ownText, { path: "m.ospo.yaml" })).file.matrix ?? builtInMatrix;
    for (const locale of locales) {
      const made = await options(files, locale, matrix);
      expect(await plan(made, files)).toEqual([["idea", "boss"], ["pause"], ["do-it", "boss", "coder"]]);
      const found = await said("staffing-plan", files, made);
      // What is still to be filled in.
      const blank = ["information unassigned-role", "information process-without-owner"];
      expect(found.filter((finding) => !blank.includes(finding))).toEqual([]);
      const { text } = newDocument("staffing-plan", made);
      expect(text).toContain(
        locale === "fr" ? "# Idée : la première. One line and another" : "# Idea, first. One line",
      );
      expect(text).toContain(
        locale === "fr" ? "Peuvent aussi participer\u00a0: adviser (Adviser)" : "May also take part: adviser (Adviser)",
      );
    }
  });

  it("names the folder's only organization, and a free id", async () => {
    const files = {
      "organization.ospo.yaml": organization,
      "p.ospo.yaml": "ospo: staffing-plan/v1\nid: staffing-plan\ntitle: One\n",
    };
    const { text } = newDocument("staffing-plan", await options(files, "en"));
    expect(text).toMatch(/^organization: city$/m);
    expect(text).toMatch(/^id: staffing-plan-2$/m);
    expect(text).toMatch(/^owner:$/m);
    const two = { ...files, "other.ospo.yaml": organization.replace("id: city", "id: town") };
    expect(newDocument("staffing-plan", await options(two, "en")).text).not.toMatch(/^organization:/m);
    expect(newDocument("staffing-plan", await options({}, "en")).text).toMatch(/^owner: Open Source Program Office$/m);
  });
});

describe("a new policy", () => {
  it("is written in both languages where the organization uses both", async () => {
    const files = { "organization.ospo.yaml": organization };
    const context = await contextFor(newDocument("policy", await options(files, "fr")).text, { files, today });
    const data = JSON.parse(JSON.stringify(toData(context.document.root).value));
    expect(data.title).toEqual({ fr: "Politique sur les logiciels libres", en: "Open source policy" });
    for (const clause of Object.values<Record<string, unknown>>(data.clauses)) {
      expect(clause.text).toEqual({ en: expect.any(String), fr: expect.any(String) });
    }
  });

  it("makes the roles of the matrix responsible, or those that correspond to them", async () => {
    const read = async (matrix: RoleMatrix) => {
      const context = await contextFor(newDocument("policy", { matrix, locale: "en" }).text);
      return Object.fromEntries(
        context.file.policy.clauses.map((clause) => [clause.id, clause.responsible.map((item) => item.value)]),
      );
    };
    const builtIn = await read(builtInMatrix);
    expect(
      Object.values(builtIn)
        .flat()
        .filter((id) => !builtInMatrix.roles.has(id)),
    ).toEqual([]);
    expect(Object.values(builtIn)).not.toContainEqual([]);
    const own = matrixFromData({
      id: "own",
      phases: { buying: { like: "procurement" } },
      roles: { buyer: { like: "procurement-specialist" } },
    });
    expect(await read(own)).toMatchObject({ buy: ["buyer"], data: [] });
  });
});

describe("a new role matrix", () => {
  it("is the matrix that it began with", async () => {
    const own = (await contextFor(ownText)).file.matrix ?? builtInMatrix;
    for (const matrix of [builtInMatrix, own]) {
      const made = (await contextFor(newDocument("role-matrix", { matrix, locale: "en" }).text)).file.matrix;
      expect(made).toEqual({
        ...matrix,
        id: "our-role-matrix",
        title: "Our role matrix",
        phases: expect.anything(),
        roles: expect.anything(),
      });
      const flat = (text: unknown) => JSON.parse(JSON.stringify(text).replaceAll("\\n", " "));
      expect([...(made?.phases ?? [])]).toEqual([...matrix.phases].map(([id, phase]) => [id, flat(phase)]));
      expect([...(made?.roles.values() ?? [])]).toEqual([...matrix.roles.values()]);
    }
  });
});

describe("a new charter", () => {
  it("lists the documents that there are", async () => {
    const files = {
      "a.ospo.yaml": "ospo: policy/v1\nid: our-policy\ntitle: A\n",
      "b.ospo.yaml": "ospo: staffing-plan/v1\nid: our-plan\ntitle: B\n",
    };
    expect(newDocument("charter", await options(files, "en")).text).toContain(
      "maintains:\n  - our-policy\n  - our-plan\n",
    );
  });
});
