import assert from "node:assert/strict";
import {
  type CompletionList,
  commands,
  type DocumentSymbol,
  type Hover,
  type MarkdownString,
  Position,
  workspace,
} from "vscode";
import { inWorkspace, open, openNew, rangeOf, until } from "./editor";

const labelOf = (label: string | { label: string }) => (typeof label === "string" ? label : label.label);

suite("language features", () => {
  test("complete the roles of a phase", async () => {
    const text = new TextDecoder().decode(await workspace.fs.readFile(inWorkspace("plan.ospo.yaml")));
    const document = await openNew("complete.ospo.yaml", `${text.trimEnd()}\n          `);
    const end = document.positionAt(document.getText().length);
    const list = await until("completions", async () => {
      const found = await commands.executeCommand<CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        end,
      );
      return found.items.length > 0 && found;
    });
    const labels = list.items.map(({ label }) => labelOf(label));
    assert.ok(
      labels.some((label) => /Legal Specialist/.test(label)),
      `offered: ${labels}`,
    );
    assert.ok(!labels.some((label) => /^initiatives$/.test(label)), "only what belongs there");
  });

  test("complete the header of an empty file with each kind", async () => {
    const document = await openNew("empty.ospo.yaml", "");
    const list = await until("completions", async () => {
      const found = await commands.executeCommand<CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        new Position(0, 0),
      );
      return found.items.length > 0 && found;
    });
    const texts = list.items.map((item) => JSON.stringify([item.label, item.insertText]));
    assert.ok(
      texts.some((text) => text.includes("staffing-plan")),
      `offered: ${texts}`,
    );
  });

  test("tell what a role is on hover", async () => {
    const document = await open("plan.ospo.yaml");
    const hovers = await until("a hover", () =>
      commands.executeCommand<Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        rangeOf(document, "product-owner").start,
      ),
    );
    const text = hovers.flatMap(({ contents }) => contents.map((part) => (part as MarkdownString).value)).join("\n");
    assert.match(text, /Product Owner/);
  });

  test("outline a plan with the titles of its initiatives", async () => {
    const document = await open("plan.ospo.yaml");
    const symbols = await until("an outline", () =>
      commands.executeCommand<DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri),
    );
    const names: string[] = [];
    const collect = (list: readonly DocumentSymbol[]) => {
      for (const { name, children } of list) {
        names.push(name);
        collect(children);
      }
    };
    collect(symbols);
    assert.ok(names.includes("Parking permits application"), `outline: ${names}`);
  });
});
