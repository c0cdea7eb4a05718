import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Piece, tokenize } from "./tokenize";

const root = process.cwd();

function yamlFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name));
}

/** The pieces under the root scope of YAML, without our scopes, neighbours with equal scopes joined. */
function withoutOurs(lines: readonly Piece[][]): Piece[][] {
  return lines.map((pieces) => {
    const joined: Piece[] = [];
    for (const { text, scopes } of pieces) {
      const [, ...rest] = scopes;
      const yaml = ["source.yaml", ...rest.filter((scope) => !scope.endsWith(".ospo"))];
      const last = joined.at(-1);
      if (last !== undefined && last.scopes.join(" ") === yaml.join(" ")) {
        joined[joined.length - 1] = { text: last.text + text, scopes: yaml };
      } else joined.push({ text, scopes: yaml });
    }
    return joined;
  });
}

describe("YAML that is not ours", () => {
  it.each(yamlFiles("test/grammar/foreign"))("%s has the scopes of source.yaml and no other", async (file) => {
    const text = readFileSync(join(root, file), "utf8");
    const plain = await tokenize(text, "source.yaml");
    const ours = await tokenize(text, "source.yaml.ospo");
    const renamed = ours.map((pieces) =>
      pieces.map((piece) => ({ ...piece, scopes: ["source.yaml", ...piece.scopes.slice(1)] })),
    );
    expect(plain.flat().length).toBeGreaterThan(50);
    expect(ours.every((pieces) => pieces.every((piece) => piece.scopes[0] === "source.yaml.ospo"))).toBe(true);
    expect(renamed).toEqual(plain);
  });

  it("would be coloured if it had our header", async () => {
    const text = readFileSync(join(root, "test/grammar/foreign/workflow.yaml"), "utf8");
    const lines = await tokenize(`ospo: staffing-plan/v1\n${text}`, "source.yaml.ospo");
    expect(lines.flat().some((piece) => piece.scopes.includes("constant.numeric.date.ospo"))).toBe(true);
  });
});

describe("YAML that is ours", () => {
  // Thousands of levels would give each piece thousands of scopes; VS Code never spells them out.
  const bad = yamlFiles("test/fixtures/bad").filter((name) => !name.includes("/deep-"));
  const files = [...yamlFiles("examples"), ...yamlFiles("test/fixtures/format"), ...bad];

  it.each(files)("%s keeps the scopes of source.yaml under ours", async (file) => {
    const text = readFileSync(join(root, file), "utf8");
    const plain = await tokenize(text, "source.yaml");
    const ours = await tokenize(text, "source.yaml.ospo");
    expect(withoutOurs(ours)).toEqual(withoutOurs(plain));
  });
});
