import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Folder, ospo } from "../../test/support/cli";

const wrong = `# Ours
ospo: charter/v1
title: Charter
version: 1.10   # of the council
review: {every: 6 months, last: 2026-10-01}
owner: boss
`;
const right = wrong.replace("1.10", '"1.10"').replace("6 months", "P6M");

let folder: Folder;
const text = (path: string) => readFileSync(join(folder.path, path), "utf8");

beforeEach(() => {
  folder = new Folder({ "a.ospo.yaml": wrong, "fine.ospo.yaml": right });
});

afterEach(() => folder.remove());

describe("ospo fix", () => {
  it("makes the safe fixes, keeps comments, and says in words what has changed", async () => {
    const { code, out, err } = await ospo(["fix"], { cwd: folder.path });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(text("a.ospo.yaml")).toBe(right);
    expect(out).toMatch(/^a\.ospo\.yaml\n {2}4 {2}Put it in quotation marks/);
    expect(out).toContain("\n  5  Change to “P6M”");
    expect(out).toContain("\n2 fixes in 1 file.\n");
    expect(out).not.toContain("fine");
  });

  it("finds nothing the second time", async () => {
    await ospo(["fix"], { cwd: folder.path });
    const { out } = await ospo(["fix"], { cwd: folder.path });
    expect(out).toBe("Nothing to fix without a decision of yours.\n");
    expect(text("a.ospo.yaml")).toBe(right);
  });

  it("changes nothing with --dry-run, and says so in French", async () => {
    const { out } = await ospo(["fix", "a.ospo.yaml", "--dry-run", "--locale", "fr"], { cwd: folder.path });
    expect(text("a.ospo.yaml")).toBe(wrong);
    expect(out).toContain("Mettre entre guillemets");
    expect(out).toContain("À faire\u00a0: 2 corrections dans 1 fichier. Rien n’a été modifié.\n");
  });

  it("leaves what needs a decision", async () => {
    const overdue = right.replace("2026-10-01", "2020-10-01");
    writeFileSync(join(folder.path, "a.ospo.yaml"), overdue);
    await ospo(["fix"], { cwd: folder.path });
    expect(text("a.ospo.yaml")).toBe(overdue);
  });

  it("keeps the mark at the beginning of a file and its line ends", async () => {
    writeFileSync(join(folder.path, "a.ospo.yaml"), `\uFEFF${wrong.replaceAll("\n", "\r\n")}`);
    await ospo(["fix"], { cwd: folder.path });
    expect(text("a.ospo.yaml")).toBe(`\uFEFF${right.replaceAll("\n", "\r\n")}`);
  });

  it("does not write a file anew that would lose characters", async () => {
    const bytes = Buffer.concat([Buffer.from(wrong), Buffer.from([0x23, 0x20, 0xe9, 0x0a])]);
    writeFileSync(join(folder.path, "a.ospo.yaml"), bytes);
    const { code, err } = await ospo(["fix", "a.ospo.yaml"], { cwd: folder.path });
    expect(code).toBe(2);
    expect(err).toContain("not written as UTF-8");
    expect(readFileSync(join(folder.path, "a.ospo.yaml")).equals(bytes)).toBe(true);
  });

  it("follows the settings of the folder", async () => {
    folder.write("ospo.config.yaml", "ospo: config/v1\nrules: {yaml-word-trap: disabled}\n");
    await ospo(["fix"], { cwd: folder.path });
    expect(text("a.ospo.yaml")).toBe(wrong.replace("6 months", "P6M"));
  });

  it("says what a file is that cannot be read", async () => {
    const { code, err } = await ospo(["fix", "nothing.ospo.yaml"], { cwd: folder.path });
    expect(code).toBe(2);
    expect(err).toContain("nothing.ospo.yaml");
  });
});
