/**
 * What is offered at marked places, beside the place itself: test/fixtures/completion/offered.md.
 *
 * To add a case, write a heading and a block of YAML with `|` where the cursor is (a heading that ends in `(fr)` asks
 * in French); `npx vitest run golden -u` writes the lists anew. Read the difference before you keep it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { CompletionItem, MarkupContent } from "vscode-languageserver-types";
import { options } from "../../../test/support/completion";
import { contextFor } from "../../../test/support/workspace";
import { complete } from "./complete";
import { resolveItem } from "./explain";

const file = join(__dirname, "../../../test/fixtures/completion/offered.md");
const organization = readFileSync(join(__dirname, "../../../test/fixtures/format/organization.ospo.yaml"), "utf8");

/** Lists longer than this are cut, and their length is told. */
const most = 24;

it("offers what belongs at each marked place, and nothing else", async () => {
  const [intro = "", ...cases] = readFileSync(file, "utf8").split(/^## /m);
  const written: string[] = [intro];
  for (const text of cases) {
    const heading = text.slice(0, text.indexOf("\n"));
    const block = /```yaml\n([\s\S]*?)```\n/.exec(text)?.[1] ?? "";
    written.push(`## ${heading}\n\n\`\`\`yaml\n${block}\`\`\`\n\n${await offered(block, heading.endsWith("(fr)"))}\n`);
  }
  expect(cases.length).toBeGreaterThan(0);
  await expect(`${written.join("").trimEnd()}\n`).toMatchFileSnapshot(file);
});

async function offered(block: string, french: boolean): Promise<string> {
  const offset = block.indexOf("|");
  const text = block.slice(0, offset) + block.slice(offset + 1).replace(/\n$/, "");
  const context = await contextFor(text, { files: { "organization.ospo.yaml": organization } });
  const asked = { ...options, locale: french ? "fr" : "en" } as const;
  const { items } = complete(context, offset, asked);
  if (items.length === 0) return "Nothing.\n";
  const lines = items.slice(0, most).map((item) => line(item));
  const first = items[0] && resolveItem(context, items[0], asked).documentation;
  const told = first === undefined ? "" : `\n> ${(first as MarkupContent).value.replaceAll("\n", "\n> ")}\n`;
  const more = items.length > most ? [`- … ${items.length - most} more`] : [];
  return `${[...lines, ...more].join("\n")}\n${told.replace(/> \n/g, ">\n")}`;
}

function line({ label, labelDetails, detail }: CompletionItem): string {
  const description = labelDetails?.description === undefined ? "" : ` · ${labelDetails.description}`;
  return `- ${label}${description}${detail === undefined || detail === "" ? "" : ` — ${detail}`}`;
}
