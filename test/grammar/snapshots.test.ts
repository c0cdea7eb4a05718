import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { colored, picture } from "./tokenize";

const samples = join(process.cwd(), "test/grammar/samples");

function sample(name: string): string {
  return readFileSync(join(samples, `${name}.ospo.yaml`), "utf8");
}

describe("the grammar", () => {
  const names = readdirSync(samples)
    .filter((name) => name.endsWith(".ospo.yaml"))
    .map((name) => name.replace(".ospo.yaml", ""));

  it.each(names)("colours %s as in its snapshot", async (name) => {
    await expect(await picture(sample(name))).toMatchFileSnapshot(join(samples, `${name}.snap`));
  });

  it("colours nothing in texts, quoted values and comments", async () => {
    const blockText = sample("block-text");
    expect(await colored(blockText, "entity.name.function.role")).toEqual(["policy-lead", "product-owner"]);
    expect(await colored(blockText, "constant.language")).toEqual([]);
    expect(await colored(sample("quoted"), "entity.name.function.role")).toEqual(["policy-lead", "technical-lead"]);
    expect(await colored(sample("quoted"), "constant.numeric.date")).toEqual([]);
  });

  it("colours a phase only where phases stand", async () => {
    expect(await colored(sample("plan"), "entity.name.type.phase")).toEqual(["discovery", "discovery", "maintenance"]);
  });

  it("reads the parts of a silence", async () => {
    const text = "# ospo-ignore missing-role legal-specialist: bought together (until 2027-03-31)\n";
    expect(await colored(text, "keyword.control.silence")).toEqual(["ospo-ignore"]);
    expect(await colored(text, "entity.name.function.rule")).toEqual(["missing-role"]);
    expect(await colored(text, "variable.parameter.subject")).toEqual(["legal-specialist"]);
    expect(await colored(text, "constant.numeric.date")).toEqual(["2027-03-31"]);
  });
});
