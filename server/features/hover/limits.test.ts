/** At every place of every fixture, whole or cut off there, a hover is three lines and at most one table. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadWorkspace } from "../../../test/support/workspace";
import { OspoDocument } from "../../document/document";
import { hover } from "./hover";
import { longestLine } from "./lines";

const root = join(__dirname, "../../..");
const inFolder = (folder: string) =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .filter((name) => /\.ya?ml$/.test(name))
    .map(
      (name) => [`${folder}/${name}`.replaceAll("\\", "/"), readFileSync(join(root, folder, name), "utf8")] as const,
    );

/** The workspaces whose files refer to each other, and files that are broken in every way. */
const good = [...inFolder("test/fixtures/format"), ...inFolder("examples")];
const bad = inFolder("test/fixtures/bad");

/** Places that are looked at in a file, spread evenly: all of a short one. */
const mostPlaces = 200;

function places(text: string): number[] {
  const step = Math.max(1, Math.ceil(text.length / mostPlaces));
  return Array.from({ length: Math.ceil(text.length / step) + 1 }, (_, index) => Math.min(index * step, text.length));
}

function expectShort(value: string, where: string): void {
  const blocks = value.split("\n\n");
  const tables = blocks.filter((block) => block.startsWith("|"));
  const lines = blocks.filter((block) => !block.startsWith("|"));
  expect(tables.length, where).toBeLessThanOrEqual(1);
  expect(lines.length, `${where}: ${value}`).toBeLessThanOrEqual(3);
  for (const line of lines) {
    expect(line.length, where).toBeLessThanOrEqual(longestLine + 2);
    expect(line, where).not.toMatch(/\n|undefined|NaN|\[object|^\s*$/);
  }
  for (const table of tables) expect(table.split("\n"), where).toHaveLength(3);
}

describe.each([...good, ...bad])("%s", (path, text) => {
  it("is short everywhere, and whatever is missing", async () => {
    const files = path.startsWith("test/fixtures/bad")
      ? {}
      : Object.fromEntries(good.map(([name, all]) => [name, all]));
    const workspace = await loadWorkspace(files);
    const uri = `file:///ws/${path}`;
    const look = (whole: string, offsets: readonly number[]) => {
      workspace.setOpen(OspoDocument.open(uri, 1, whole));
      const context = workspace.contextOf(uri, "2026-11-23");
      if (context === undefined) return;
      for (const offset of offsets) {
        for (const locale of ["en", "fr"] as const) {
          const found = hover(context, offset, locale)?.contents;
          if (typeof found === "object" && "value" in found)
            expectShort(found.value, `${path} at ${offset}, ${locale}`);
        }
      }
    };
    // The place in thousands of brackets takes its time: a few do.
    const all = places(text).filter((_, index) => !path.includes("/deep-") || index % 100 === 0);
    look(text, all);
    // Cut off: as it looks while somebody writes it.
    for (const offset of all.filter((_, index) => index % 20 === 0))
      look(text.slice(0, offset), [Math.max(offset - 1, 0)]);
  });
});
