import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TextEdit } from "vscode-languageserver-types";
import { contextFor } from "../../../test/support/workspace";
import { OspoDocument } from "../../document/document";
import { complete } from "./complete";

const fixtures = join(__dirname, "../../../test/fixtures/format");

/** Accepting an item must leave the file readable: what was broken before may stay so, nothing else may break. */
async function accepted(text: string, path: string, step: number): Promise<string[]> {
  const failures: string[] = [];
  const before = OspoDocument.open("file:///x.ospo.yaml", 1, text).problems.length;
  const context = await contextFor(text, { path });
  for (let offset = 0; offset <= text.length; offset += step) {
    const items = complete(context, offset, { locale: "en", canRetrigger: false });
    const chosen = new Set([items[0], items[Math.floor(items.length / 2)], items.at(-1)]);
    for (const item of chosen) {
      if (item === undefined) continue;
      const { range, newText } = item.textEdit as TextEdit;
      const start = context.document.offsetAt(range.start);
      const end = context.document.offsetAt(range.end);
      if (start > offset || end < offset)
        failures.push(
          `${offset} outside ${start}-${end}: ${JSON.stringify(text.slice(Math.max(0, offset - 30), offset))}|`,
        );
      // What a person types next: a value at the last tab stop.
      const plain = newText
        .replace(/\$\{\d+:([^}]*)\}/g, "$1")
        .replace(/\$0/g, "w")
        .replace(/\$\d+/g, "")
        .replace(/\\([\\$}])/g, "$1");
      const after = text.slice(0, start) + plain + text.slice(end);
      const { problems } = OspoDocument.open("file:///x.ospo.yaml", 1, after);
      if (problems.length > before || /:[ ]*:/.test(plain)) {
        const around = `${after.slice(Math.max(0, start - 40), start)}‹${plain}›${after.slice(start + plain.length, start + plain.length + 40)}`;
        failures.push(`${offset} ${item.label}: ${problems.map((problem) => problem.code).join()} in ${around}`);
      }
    }
  }
  return failures;
}

describe("accepting a completion", () => {
  it.each([
    ["plans/parking.ospo.yaml", 3],
    ["policies/open-source-policy.ospo.yaml", 7],
    ["charter.ospo.yaml", 3],
    ["organization.ospo.yaml", 3],
  ])("keeps %s readable", async (path, step) => {
    const text = readFileSync(join(fixtures, path), "utf8");
    expect(await accepted(text, path, step)).toEqual([]);
  });
});
