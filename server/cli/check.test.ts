import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { Folder, ospo } from "../../test/support/cli";
import type { CheckReport } from "../reports/findings";

const organization = `ospo: organization/v1
id: city
title: City
people:
  a-roy: {name: Alex Roy}
`;

const plan = (who: string) => `ospo: staffing-plan/v1
id: parking
title: Parking
organization: city
owner: a-roy
review: {every: P6M, last: 2026-11-01}
initiatives:
  parking:
    processOwner: a-roy
    phases:
      capacity-building:
        roles:
          policy-lead: ${who}
          technical-lead: a-roy
`;

let folder: Folder;

beforeEach(() => {
  folder = new Folder({ "organization.ospo.yaml": organization, "plans/parking.ospo.yaml": plan("a-roy") });
  // Nothing above counts.
  mkdirSync(join(folder.path, ".git"));
});

afterEach(() => folder.remove());

afterAll(() => {
  for (const other of others) other.remove();
});

/** A folder besides the usual one. */
const others: Folder[] = [];
function another(files: Record<string, string> = {}): Folder {
  const made = new Folder(files);
  others.push(made);
  return made;
}

const call = (argv: string, cwd = folder.path, env = {}) =>
  ospo(["check", ...argv.split(" ").filter(Boolean)], { cwd, env });
const json = async (argv: string, cwd = folder.path): Promise<CheckReport> =>
  JSON.parse((await call(`${argv} --format json`, cwd)).out);

describe("the JSON of check", () => {
  it("has the shape that other programs rely on", async () => {
    const { out, err, code } = await call("--format json");
    expect(err).toBe("");
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot("../../test/cli/check.golden.json");
  });

  it("counts places in UTF-16 units from zero", async () => {
    folder.write("plans/parking.ospo.yaml", plan("a-roy").replace("owner: a-roy", 'owner: a-roy # 🅿\n"🅿": 1'));
    const { files } = await json("plans");
    const unknown = files[0]?.findings.find((finding) => finding.rule === "unknown-key");
    expect(unknown?.range).toEqual({ start: { line: 5, character: 0 }, end: { line: 5, character: 4 } });
  });

  it("names the day as of which dates were judged", async () => {
    expect((await json("")).asOf).toBe("2026-11-23");
    expect((await json("--as-of 2020-02-29")).asOf).toBe("2020-02-29");
  });
});

describe("exit codes", () => {
  it("follow --fail-on", async () => {
    for (const [limit, code] of [
      ["error", 0],
      ["warning", 1],
      ["information", 1],
      ["hint", 1],
    ] as const) {
      expect((await call(`--fail-on ${limit}`)).code, limit).toBe(code);
    }
    folder.write("plans/parking.ospo.yaml", plan("b-lee"));
    expect((await call("")).code).toBe(1);
    expect((await call("organization.ospo.yaml")).code).toBe(0);
  });

  it.each([
    ["--format yaml", /--format cannot be “yaml”/],
    ["--fail-on fatal", /--fail-on cannot be “fatal”/],
    ["--as-of 2026-02-30", /--as-of cannot be “2026-02-30”/],
    ["--as-of tomorrow", /--as-of cannot be “tomorrow”/],
    ["--locale de", /--locale cannot be “de”/],
    ["--frmat json", /no option “--frmat” here\.\n {2}Did you mean “--format”\?/],
    ["--format", /option “--format <text\|json>” needs a value/],
    ["nowhere", /no file or folder “nowhere”/],
    ["plans/*.txt", /no file or folder “plans\/\*\.txt”/],
  ])("are 2 with a message for: check %s", async (argv, message) => {
    const { code, out, err } = await call(argv);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n").length).toBeGreaterThanOrEqual(3);
    expect(out === "" || /files? checked/.test(out)).toBe(true);
  });

  it("are 2 when a file could not be read, and the others are still checked", async () => {
    truncateSync(folder.write("plans/large.ospo.yaml", ""), 32 * 1024 * 1024 + 1);
    truncateSync(folder.write("plans/large-but-foreign.yaml", ""), 32 * 1024 * 1024 + 1);
    const { code, out, err } = await call("plans gone.ospo.yaml");
    expect(code).toBe(2);
    expect(err).toContain("“plans/large.ospo.yaml” is larger than 32 MB");
    expect(err).toContain("no file or folder “gone.ospo.yaml”");
    expect(err).not.toContain("foreign");
    expect(out).toContain("plans/parking.ospo.yaml\n");
  });
});

describe("the files of a call", () => {
  const paths = async (argv: string, cwd?: string) => (await json(argv, cwd)).files.map((file) => file.path);

  it("are those of the current folder, of folders, files and patterns, each once", async () => {
    folder.write("other.yaml", "a: 1\n");
    folder.write("plans/second.ospo.yaml", "ospo: staffing-plan/v1\ntitle: Second\n");
    const all = ["organization.ospo.yaml", "plans/parking.ospo.yaml", "plans/second.ospo.yaml"];
    expect(await paths("")).toEqual(all);
    expect(await paths("plans")).toEqual(all.slice(1));
    expect(await paths("plans/second.ospo.yaml plans ./plans/../plans")).toEqual(all.slice(1));
    expect(await paths("**/*.yaml")).toEqual(all);
    expect(await paths("plans/s*.yaml")).toEqual(all.slice(2));
    expect(await paths(".. .", join(folder.path, "plans"))).toEqual([
      "../organization.ospo.yaml",
      "parking.ospo.yaml",
      "second.ospo.yaml",
    ]);
  });

  it("may have names with signs that patterns use", async () => {
    folder.write("plans [2027]/é #1.ospo.yaml", "ospo: staffing-plan/v1\ntitle: A\n");
    const { out } = await ospo(["check", "plans [2027]", "--format", "json"], { cwd: folder.path });
    expect(JSON.parse(out).files).toMatchObject([{ path: "plans [2027]/é #1.ospo.yaml", kind: "staffing-plan" }]);
  });

  it("are not others: says so for those that were named", async () => {
    folder.write("other.yaml", "a: 1\n");
    const { code, err } = await call("other.yaml plans/parking.ospo.yaml");
    expect(code).toBe(0);
    expect(err).toMatch(/^“other\.yaml” was left out/);
    const nothing = await call(".", another({ "a.yaml": "b: 1\n" }).path);
    expect(nothing).toMatchObject({ code: 0, out: "" });
    expect(nothing.err).toMatch(/^There are no OSPO documents here/);
    expect((await json(".", another().path)).summary).toEqual({
      files: 0,
      error: 0,
      warning: 0,
      information: 0,
      hint: 0,
    });
  });

  it("are links too when they are named", async () => {
    symlinkSync(join(folder.path, "plans", "parking.ospo.yaml"), join(folder.path, "linked.ospo.yaml"));
    expect(await paths("")).toEqual(["organization.ospo.yaml", "plans/parking.ospo.yaml"]);
    expect(await paths("linked.ospo.yaml")).toEqual(["linked.ospo.yaml"]);
  });

  it("are what the configuration says", async () => {
    folder.write("ospo.config.yaml", 'ospo: config/v1\nfiles: ["notes/*.yaml"]\nexclude: ["plans/**"]\n');
    folder.write("notes/a.yaml", "title: A\n");
    expect(await paths("")).toEqual(["notes/a.yaml", "organization.ospo.yaml", "ospo.config.yaml"]);
    const { files } = await json("notes/a.yaml");
    expect(files.map((file) => file.path)).toEqual(["notes/a.yaml"]);
    expect(files[0]?.findings.map((finding) => finding.rule)).toEqual(["not-first-key"]);
    expect((await call("plans/parking.ospo.yaml")).err).toMatch(/was left out/);
  });
});

describe("the workspace of a path", () => {
  const rules = async (argv: string, cwd: string) =>
    (await json(argv, cwd)).files.flatMap((file) => file.findings.map((finding) => finding.rule));

  it("is the folder with .git, so that references lead out of the folder that is checked", async () => {
    expect(await rules(".", join(folder.path, "plans"))).not.toContain("unknown-reference");
    folder.write("plans/parking.ospo.yaml", plan("b-lee"));
    expect(await rules("parking.ospo.yaml", join(folder.path, "plans"))).toContain("unknown-reference");
  });

  it("is the folder with the nearest configuration", async () => {
    folder.write("plans/ospo.config.yaml", "ospo: config/v1\n");
    expect(await rules(".", join(folder.path, "plans"))).toContain("no-organization-yet");
    expect(await rules(".", folder.path)).toContain("no-organization-yet");
  });

  it("is the current folder where there is neither, else the folder of the path", async () => {
    const bare = another({ "o.ospo.yaml": organization, "plans/p.ospo.yaml": plan("b-lee") });
    expect(await rules("plans", bare.path)).toContain("unknown-reference");
    expect(await rules(join(bare.path, "plans"), folder.path)).toContain("no-organization-yet");
  });
});

describe("the language of check", () => {
  it("is that of --locale, else of the configuration, else of the system, else English", async () => {
    const language = async (argv: string, env = {}) => (await call(argv, folder.path, env)).out.includes("vérifiés");
    expect(await language("")).toBe(false);
    expect(await language("", { LANG: "fr_CA.UTF-8" })).toBe(true);
    expect(await language("", { LANG: "fr_CA.UTF-8", LC_ALL: "C.UTF-8" })).toBe(false);
    expect(await language("", { LC_MESSAGES: "fr", LANG: "en" })).toBe(true);
    folder.write("ospo.config.yaml", "ospo: config/v1\nlanguage: fr\n");
    expect(await language("", { LANG: "en_CA.UTF-8" })).toBe(true);
    expect(await language("--locale en")).toBe(false);
    expect(await language("--locale=fr-CA")).toBe(true);
  });
});

describe("the text of check", () => {
  it("tells file, place, what, why and what to do, and sums up", async () => {
    const { out } = await call("");
    const lines = out.split("\n");
    expect(lines[0]).toBe("plans/parking.ospo.yaml");
    expect(lines[1]).toMatch(
      /^ {2}11:7 {2}warning {2}Capacity-Building has nobody for the role Product Owner\. {2}missing-role$/,
    );
    expect(lines[2]).toMatch(/^ {4}\S.*\.$/);
    expect(lines[3]).toMatch(/^ {4}\S.*\.$/);
    expect(out).toMatch(/\n\n2 files checked: 1 warning\.\nTo learn more: ospo explain missing-role\n$/);
    expect((await call("organization.ospo.yaml")).out).toBe("1 file checked: nothing to report.\n");
    expect((await call("organization.ospo.yaml --locale fr")).out).toBe("1 fichier vérifié\u00a0: rien à signaler.\n");
    expect((await call("--locale fr")).out).toMatch(/\n2 fichiers vérifiés\u00a0: 1 avertissement\.\n/);
  });

  it("has colours and lines that fit only in a terminal", async () => {
    const colour = "\u001b[";
    expect((await call("")).out).not.toContain(colour);
    const { out } = await ospo(["check"], { cwd: folder.path, colours: true, columns: 60 });
    expect(out).toContain(`${colour}33mwarning`);
    const bare = stripVTControlCharacters(out).split("\n");
    expect(bare.filter((line) => line.startsWith("    ") && line.length > 60)).toEqual([]);
    expect(bare.filter((line) => line.startsWith("    ")).length).toBeGreaterThan(2);
  });
});
