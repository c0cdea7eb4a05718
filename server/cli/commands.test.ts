import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Folder, ospo } from "../../test/support/cli";
import { faultsOf } from "../../test/support/plain-words";
import { rules } from "../checks/rules/registry.generated";
import { builtInMatrix } from "../matrix/built-in.generated";
import { deriveSchemas } from "../matrix/schema/derive";
import { documentKinds } from "../model/kinds";
import { newDocument } from "../templates/new-document";
import * as messages from "./messages";

let folder: Folder;

beforeEach(() => {
  folder = new Folder();
});

afterEach(() => folder.remove());

const call = (argv: string, env = {}) => ospo(argv.split(" ").filter(Boolean), { cwd: folder.path, env });
const french = { LANG: "fr_CA.UTF-8" };

describe("help", () => {
  it.each(["", "check", "new", "explain", "rules", "schema", "lsp"])(
    "of “%s” is in the reader's language",
    async (command) => {
      const english = await call(`${command} --help`);
      expect(english).toMatchObject({ code: 0, err: "" });
      expect(english.out).toMatch(/^Usage: ospo/);
      const { out, code } = await call(`${command} --help`, french);
      expect(code).toBe(0);
      expect(out).toMatch(/^Utilisation\u00a0: ospo/);
      expect(out).not.toMatch(/\b(?:Usage|Options|Arguments|Commands):|display|default/);
      expect(await call(`help ${command}`, french)).toMatchObject({ out });
    },
  );

  it("is shown, as an error, when nothing is asked", async () => {
    const { code, out, err } = await call("");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^Usage: ospo/);
  });

  it("knows the version", async () => {
    expect(await call("--version")).toMatchObject({ code: 0, out: "1.2.3\n" });
  });
});

describe("wrong usage", () => {
  it.each([
    ["chek", "There is no command “chek”.", "Did you mean “check”?"],
    ["frobnicate", "There is no command “frobnicate”.", "Each call begins"],
    ["explain", "Something is missing: RULE.", ""],
    ["new", "Something is missing: KIND.", ""],
    ["explain a b", "There are more words than the command understands.", ""],
    ["explain missing-rol", "There is no rule called “missing-rol”.", "Did you mean “missing-role”?"],
    ["new polcy", "There is no kind of document called “polcy”.", "role-matrix, organization"],
    ["schema polcy", "There is no kind of document called “polcy”.", "role-matrix, organization"],
    ["schema --matrix gone.yaml", "There is no file or folder “gone.yaml”.", ""],
  ])("ospo %s", async (argv, what, more) => {
    const { code, out, err } = await call(argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`ospo: ${what}\n`);
    expect(err).toContain(more);
    expect(err.trimEnd().split("\n")).toHaveLength(3);
  });

  it("is told in plain words, in both languages", () => {
    const { notes, ...sayings } = messages;
    const said = [
      sayings.notOneOf("--fail-on", "fatal", ["error", "hint"]),
      sayings.badDate("tomorrow"),
      sayings.unknownCommand("chek", "check"),
      sayings.unknownCommand("x", undefined),
      sayings.unknownOption("--x", "--y"),
      sayings.unknownOption("--x", undefined),
      sayings.optionWithoutValue("--out"),
      sayings.missingArgument("KIND"),
      sayings.tooMuch(),
      sayings.otherUsage("x."),
      sayings.unknownKind("x", ["policy", "charter"], "ospo new"),
      sayings.unknownRule("x", "y"),
      sayings.unknownRule("x", undefined),
      ...(["missing", "not-a-file", "too-large", "unreadable"] as const).map((problem) =>
        sayings.cannotRead("x", problem),
      ),
      sayings.cannotCheck("x"),
      sayings.badJobs("x", 64),
      sayings.badShard("x"),
      sayings.alreadyThere("x"),
      sayings.cannotWrite("x"),
      sayings.notAMatrix("x"),
      sayings.ownFault("x."),
    ];
    for (const words of said) {
      for (const locale of ["en", "fr"] as const) {
        // A command to be copied ends without a full stop.
        const faults = faultsOf(words(locale), locale).filter((fault) => !/full stop: .*(?:--|ospo )/.test(fault));
        expect(faults).toEqual([]);
      }
    }
    expect(Object.keys(notes)).toHaveLength(5);
  });
});

describe("explain and rules", () => {
  it("show the page of a check in the reader's language", async () => {
    expect(await call("explain missing-role")).toMatchObject({ code: 0, out: "page of missing-role in en\n" });
    expect(await call("explain missing-role", french)).toMatchObject({ out: "page of missing-role in fr\n" });
  });

  it("list every check with its title", async () => {
    const { out, code } = await call("rules --locale fr");
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n")).toHaveLength(rules.length);
    for (const rule of rules) expect(out).toContain(rule.title("fr"));
  });
});

describe("lsp", () => {
  it("starts the server, whatever else the editor says", async () => {
    expect(await call("lsp --stdio")).toMatchObject({ code: 0, out: "", served: 1 });
    expect(await call("lsp --stdio --clientProcessId=12 x")).toMatchObject({ code: 0, served: 1 });
    expect(await call("rules")).toMatchObject({ served: 0 });
  });
});

describe("schema", () => {
  it("prints the schema of a kind, or the one of all kinds", async () => {
    const schemas = deriveSchemas(builtInMatrix);
    expect(JSON.parse((await call("schema policy")).out)).toEqual(JSON.parse(JSON.stringify(schemas.policy)));
    expect(JSON.parse((await call("schema")).out).$id).toBe("urn:ospo:schema:v1:ospo");
  });

  it("writes them all to a folder, from an own matrix", async () => {
    folder.write(
      "m.ospo.yaml",
      "ospo: role-matrix/v1\ntitle: M\nphases: {build: Build}\nroles: {boss: {involvement: {build: involved}}}\n",
    );
    const { code, out, err } = await call("schema --out a/b --matrix m.ospo.yaml");
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err.trimEnd().split("\n")).toHaveLength(documentKinds.length + 1);
    const plan = JSON.parse(readFileSync(join(folder.path, "a/b/staffing-plan.schema.json"), "utf8"));
    expect(Object.keys(plan.$defs.phases.properties)).toEqual(["build"]);
    expect((await call("schema --out a/b policy")).code).toBe(0);
    folder.write("p.ospo.yaml", "ospo: policy/v1\n");
    expect((await call("schema --matrix p.ospo.yaml")).err).toContain("“p.ospo.yaml” is not a role matrix");
    expect((await call("schema --out m.ospo.yaml")).err).toContain("could not be written");
  });
});

describe("new", () => {
  it("prints a document in the reader's language", async () => {
    for (const kind of documentKinds) {
      const { text } = newDocument(kind, { matrix: builtInMatrix, locale: "fr", today: "2026-11-23" });
      expect(await call(`new ${kind}`, french)).toMatchObject({ code: 0, out: text, err: "" });
    }
  });

  it("lists the kinds of documents", async () => {
    const { out } = await call("new --list", french);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual([...documentKinds]);
    expect(out).toContain("Qui tient quel rôle");
  });

  it("writes a file, and never over another one", async () => {
    folder.write("o.ospo.yaml", "ospo: organization/v1\nid: city\ntitle: City\n");
    expect(await call("new staffing-plan --out plan.ospo.yaml")).toMatchObject({
      code: 0,
      out: "",
      err: "Written: plan.ospo.yaml\n",
    });
    const file = join(folder.path, "plan.ospo.yaml");
    expect(readFileSync(file, "utf8")).toMatch(/^organization: city$/m);
    writeFileSync(file, "mine\n");
    const { code, err } = await call("new staffing-plan --out plan.ospo.yaml");
    expect(code).toBe(2);
    expect(err).toContain("“plan.ospo.yaml” is already there.");
    expect(readFileSync(file, "utf8")).toBe("mine\n");
    expect((await call("new policy --out gone/policy.ospo.yaml")).err).toContain("could not be written");
  });

  it("uses the matrix that the configuration names", async () => {
    folder.write(
      "m.ospo.yaml",
      "ospo: role-matrix/v1\nid: own\ntitle: M\nphases: {build: Build}\nroles: {boss: {involvement: {build: involved}}}\n",
    );
    folder.write("plans/ospo.config.yaml", "ospo: config/v1\nmatrix: own\n");
    folder.write(
      "plans/m.ospo.yaml",
      "ospo: role-matrix/v1\nid: own\ntitle: M\nphases: {ship: Ship}\nroles: {boss: {involvement: {ship: involved}}}\n",
    );
    expect((await call("new staffing-plan")).out).toContain("capacity-building:");
    await call("new staffing-plan --out plans/p.ospo.yaml");
    const text = readFileSync(join(folder.path, "plans/p.ospo.yaml"), "utf8");
    expect(text).toMatch(/^ {6}ship:\n {8}roles:\n {10}# boss\n {10}boss:$/m);
    expect(text).not.toContain("capacity-building:");
  });
});
